import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { Button } from 'antd';
import type { Control, UseFormSetValue } from 'react-hook-form';
import { TextField } from '#features/console/controls.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { useNow } from '#shared/lib/now.ts';
import { cityDay, dayAfter, yearAfter } from './completeness.ts';
import type { TypedPosting } from './typed-posting.ts';

/** The last day on which the posting is open. */
export function UntilField({
  control,
  setValue,
}: {
  control: Control<TypedPosting, unknown, JobDraft>;
  setValue: UseFormSetValue<TypedPosting>;
}) {
  const t = useWords('console-recruiter');
  const today = cityDay(useNow());
  return (
    <div className="grid gap-2">
      <TextField
        control={control}
        name="validUntil"
        type="date"
        label={t('posting.validUntil')}
        min={today}
        max={yearAfter(today)}
        required
      />
      <div className="flex flex-wrap gap-2">
        {[30, 60, 90].map((days) => (
          <Button
            key={days}
            size="small"
            onClick={() => setValue('validUntil', dayAfter(today, days), { shouldDirty: true, shouldValidate: true })}
          >
            {t('posting.days', { count: days })}
          </Button>
        ))}
      </div>
    </div>
  );
}
