import { useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import { Field } from '#shared/ui/field.tsx';
import { Input, Textarea } from '#shared/ui/inputs.tsx';
import { type Draft, emptyExperience } from '../draft.ts';
import { useRows } from '../use-rows.ts';
import { useSpan } from '../use-span.ts';
import { FormSection } from './form-section.tsx';
import { MonthSpan } from './month-span.tsx';
import { Rows } from './rows.tsx';

export function ExperienceSection() {
  const t = useWords('resumes');
  const span = useSpan(t('experience.toNow'));
  const { register, watch } = useFormContext<Draft>();
  const rows = useRows('experience');
  const values = watch('experience');
  return (
    <FormSection name="experience">
      <Rows
        ids={rows.fields.map(({ id }) => id)}
        spoken={rows.spoken}
        most={30}
        add={t('experience.add')}
        words={(at) => {
          const { organisation = '', position = '', from = '', to = '' } = values[at] ?? {};
          return {
            name: [position, organisation].filter(Boolean).join(' · ') || t('experience.empty'),
            note: span(from, to),
            blank: !organisation && !position,
          };
        }}
        onAdd={() => rows.add({ ...emptyExperience }, { focusName: `experience.${values.length}.organisation` })}
        onMove={rows.move}
        onRemove={rows.remove}
      >
        {(at) => (
          <div className="grid grid-cols-1 gap-4 desk:grid-cols-2">
            <Field label={t('experience.organisation')}>
              <Input {...register(`experience.${at}.organisation`)} maxLength={100} />
            </Field>
            <Field label={t('experience.position')}>
              <Input {...register(`experience.${at}.position`)} maxLength={100} />
            </Field>
            <MonthSpan
              name={`experience.${at}`}
              from={t('experience.from')}
              to={t('experience.to')}
              open={t('experience.toNow')}
            />
            <div className="desk:col-span-2">
              <Field label={t('experience.description')} hint={t('experience.descriptionHint')}>
                <Textarea {...register(`experience.${at}.description`)} rows={5} maxLength={3000} />
              </Field>
            </div>
          </div>
        )}
      </Rows>
    </FormSection>
  );
}
