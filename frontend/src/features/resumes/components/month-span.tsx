import { Controller, useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import type { Draft } from '../draft.ts';
import { MonthInput } from './month-input.tsx';

/** From one month to another; the second may be open. */
export function MonthSpan({
  name,
  from,
  to,
  open,
}: {
  name: `education.${number}` | `experience.${number}` | `projects.${number}`;
  from: string;
  to: string;
  open: string;
}) {
  const t = useWords('resumes');
  const { control, watch } = useFormContext<Draft>();
  const [begun, ended] = watch([`${name}.from`, `${name}.to`]);
  return (
    <div className="grid grid-cols-1 gap-4 desk:col-span-2 desk:grid-cols-2">
      <Controller
        control={control}
        name={`${name}.from`}
        render={({ field }) => <MonthInput label={from} value={field.value} onChange={field.onChange} />}
      />
      <Controller
        control={control}
        name={`${name}.to`}
        render={({ field }) => (
          <MonthInput
            label={to}
            open={open}
            value={field.value}
            onChange={field.onChange}
            warning={begun && ended && ended < begun ? t('month.order') : undefined}
          />
        )}
      />
    </div>
  );
}
