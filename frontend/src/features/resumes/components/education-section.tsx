import { educationLevels } from '@talent-harbor/backend/contracts/city';
import { useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import { Field } from '#shared/ui/field.tsx';
import { Input, Select } from '#shared/ui/inputs.tsx';
import { type Draft, emptyEducation } from '../draft.ts';
import { useRows } from '../use-rows.ts';
import { useSpan } from '../use-span.ts';
import { FormSection } from './form-section.tsx';
import { MonthSpan } from './month-span.tsx';
import { Rows } from './rows.tsx';

export function EducationSection() {
  const t = useWords('resumes');
  const span = useSpan(t('education.toNow'));
  const { register, watch } = useFormContext<Draft>();
  const rows = useRows('education');
  const values = watch('education');
  return (
    <FormSection name="education">
      <Rows
        ids={rows.fields.map(({ id }) => id)}
        spoken={rows.spoken}
        most={10}
        add={t('education.add')}
        words={(at) => {
          const { school = '', major = '', level = 'any', from = '', to = '' } = values[at] ?? {};
          const note = [major, level === 'any' ? '' : t(`education.${level}`), span(from, to)];
          return {
            name: school || t('education.empty'),
            note: note.filter(Boolean).join(' · '),
            blank: !school && !major,
          };
        }}
        onAdd={() => rows.add({ ...emptyEducation }, { focusName: `education.${values.length}.school` })}
        onMove={rows.move}
        onRemove={rows.remove}
      >
        {(at) => (
          <div className="grid grid-cols-1 gap-4 desk:grid-cols-2">
            <Field label={t('education.school')} required>
              <Input {...register(`education.${at}.school`)} maxLength={100} />
            </Field>
            <Field label={t('education.major')}>
              <Input {...register(`education.${at}.major`)} maxLength={100} />
            </Field>
            <Field label={t('education.level')}>
              <Select {...register(`education.${at}.level`)}>
                {educationLevels.map((level) => (
                  <option key={level} value={level}>
                    {t(level === 'any' ? 'education.levelNone' : `education.${level}`)}
                  </option>
                ))}
              </Select>
            </Field>
            <MonthSpan
              name={`education.${at}`}
              from={t('education.from')}
              to={t('education.to')}
              open={t('education.toNow')}
            />
          </div>
        )}
      </Rows>
    </FormSection>
  );
}
