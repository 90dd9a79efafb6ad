import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { type Control, useController } from 'react-hook-form';
import { useFault, WiredSelect } from '#features/console/controls.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { formatExperience } from '#shared/lib/format.ts';
import { Field } from '#shared/ui/field.tsx';
import type { TypedPosting } from './typed-posting.ts';

type Years = TypedPosting['experience'];
const usual: readonly Years[] = [
  { min: 0, max: null },
  { min: 0, max: 0 },
  { min: 0, max: 1 },
  { min: 1, max: 3 },
  { min: 3, max: 5 },
  { min: 5, max: 10 },
  { min: 10, max: null },
];
const keyOf = ({ min, max }: Years) => `${min}-${max ?? ''}`;

/** Years asked for, in the usual steps; what came from elsewhere with other years keeps them. */
export function ExperienceField({ control }: { control: Control<TypedPosting, unknown, JobDraft> }) {
  const t = useWords('console-recruiter');
  const { field, fieldState } = useController({ control, name: 'experience' });
  const fault = useFault()(fieldState.error);
  const current = keyOf(field.value);
  const steps = usual.some((step) => keyOf(step) === current) ? usual : [...usual, field.value];
  return (
    <Field label={t('posting.experience')} error={fault} required>
      <WiredSelect<string>
        ref={field.ref}
        value={current}
        onBlur={field.onBlur}
        onChange={(key) => field.onChange(steps.find((step) => keyOf(step) === key))}
        options={steps.map((step) => ({ value: keyOf(step), label: formatExperience(t, step) }))}
      />
    </Field>
  );
}
