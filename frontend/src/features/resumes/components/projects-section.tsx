import { useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import { Field } from '#shared/ui/field.tsx';
import { Input, Textarea } from '#shared/ui/inputs.tsx';
import { type Draft, emptyProject } from '../draft.ts';
import { useRows } from '../use-rows.ts';
import { useSpan } from '../use-span.ts';
import { FormSection } from './form-section.tsx';
import { MonthSpan } from './month-span.tsx';
import { Rows } from './rows.tsx';

export function ProjectsSection() {
  const t = useWords('resumes');
  const span = useSpan(t('projects.toNow'));
  const { register, watch } = useFormContext<Draft>();
  const rows = useRows('projects');
  const values = watch('projects');
  return (
    <FormSection name="projects">
      <Rows
        ids={rows.fields.map(({ id }) => id)}
        spoken={rows.spoken}
        most={30}
        add={t('projects.add')}
        words={(at) => {
          const { name = '', role = '', from = '', to = '' } = values[at] ?? {};
          return {
            name: [name, role].filter(Boolean).join(' · ') || t('projects.empty'),
            note: span(from, to),
            blank: !name && !role,
          };
        }}
        onAdd={() => rows.add({ ...emptyProject }, { focusName: `projects.${values.length}.name` })}
        onMove={rows.move}
        onRemove={rows.remove}
      >
        {(at) => (
          <div className="grid grid-cols-1 gap-4 desk:grid-cols-2">
            <Field label={t('projects.name')}>
              <Input {...register(`projects.${at}.name`)} maxLength={100} />
            </Field>
            <Field label={t('projects.role')}>
              <Input {...register(`projects.${at}.role`)} maxLength={100} />
            </Field>
            <MonthSpan
              name={`projects.${at}`}
              from={t('projects.from')}
              to={t('projects.to')}
              open={t('projects.toNow')}
            />
            <div className="desk:col-span-2">
              <Field label={t('projects.description')}>
                <Textarea {...register(`projects.${at}.description`)} rows={4} maxLength={3000} />
              </Field>
            </div>
          </div>
        )}
      </Rows>
    </FormSection>
  );
}
