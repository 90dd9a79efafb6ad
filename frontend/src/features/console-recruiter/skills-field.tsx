import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { type Control, useController } from 'react-hook-form';
import { Chips, useFault } from '#features/console/controls.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { Field } from '#shared/ui/field.tsx';
import type { TypedPosting } from './typed-posting.ts';

/** Skills that are required, and those that are welcome. A skill stands in one of the two. */
export function SkillsField({ control }: { control: Control<TypedPosting, unknown, JobDraft> }) {
  const t = useWords('console-recruiter');
  const { field, fieldState } = useController({ control, name: 'skills' });
  const fault = useFault()(fieldState.error);
  const names = (required: boolean) =>
    field.value.filter((skill) => skill.required === required).map(({ name }) => name);
  const set = (required: boolean) => (chosen: string[]) => {
    const others = field.value.filter((skill) => skill.required !== required && !chosen.includes(skill.name));
    const these = chosen.map((name) => ({ name, required }));
    field.onChange(required ? [...these, ...others] : [...others, ...these]);
  };
  return (
    <div className="grid items-start gap-5 desk:grid-cols-2">
      <Field label={t('posting.skillsRequired')} hint={t('chips.hint')} error={fault}>
        <Chips
          ref={field.ref}
          value={names(true)}
          onChange={set(true)}
          onBlur={field.onBlur}
          max={30 - names(false).length}
        />
      </Field>
      <Field label={t('posting.skillsPreferred')} hint={t('posting.skillsPreferredHint')}>
        <Chips value={names(false)} onChange={set(false)} onBlur={field.onBlur} max={30 - names(true).length} />
      </Field>
    </div>
  );
}
