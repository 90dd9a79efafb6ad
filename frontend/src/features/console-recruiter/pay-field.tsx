import { payUnits } from '@talent-harbor/backend/contracts/jobs';
import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { InputNumber, Select } from 'antd';
import { useId } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useFault } from '#features/console/controls.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatPay } from '#shared/lib/format.ts';
import { payTyped, type TypedPosting } from './typed-posting.ts';

const most = { month: 10_000_000, day: 100_000_000, hour: 100_000_000, year: 100_000_000 };

/** Pay by unit, or negotiable; below it the words that seekers will read. */
export function PayField({
  control,
  onLeave,
}: {
  control: Control<TypedPosting, unknown, JobDraft>;
  /** The person is done with pay: the moment to say what is wrong with it. */
  onLeave: () => void;
}) {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const locale = useLocale();
  const id = useId();
  const { field, fieldState } = useController({ control, name: 'pay' });
  const fault = useFault()(fieldState.error);
  const pay = field.value;
  const known = payTyped(pay);
  const set = (change: Partial<TypedPosting['pay']>) => field.onChange({ ...pay, ...change });
  const wrong = fault ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {};
  return (
    <fieldset
      className="grid gap-1.5"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <legend className="mb-1.5 text-[15px] font-medium">{t('posting.pay')}</legend>
      <div className="grid grid-cols-2 items-center gap-2 desk:flex">
        <Select
          ref={field.ref}
          aria-label={t('pay.unit')}
          className="col-span-2 desk:w-32"
          value={pay.unit}
          onChange={(unit) => set({ unit, ...(unit === 'month' && { months: pay.months ?? 12 }) })}
          options={[...payUnits.toReversed(), 'negotiable' as const].map((value) => ({
            value,
            label: say(`pay.${value}`),
          }))}
        />
        {pay.unit !== 'negotiable' && (
          <>
            <InputNumber<number>
              {...wrong}
              aria-label={t('pay.min')}
              placeholder={t('pay.min')}
              className="w-full! desk:w-36!"
              min={1}
              max={most[pay.unit]}
              precision={0}
              value={pay.min ?? null}
              onChange={(min) => set({ min })}
              onBlur={field.onBlur}
            />
            <InputNumber<number>
              {...wrong}
              aria-label={t('pay.max')}
              placeholder={t('pay.max')}
              className="w-full! desk:w-36!"
              min={1}
              max={most[pay.unit]}
              precision={0}
              value={pay.max ?? null}
              onChange={(max) => set({ max })}
              onBlur={field.onBlur}
            />
          </>
        )}
        {pay.unit === 'month' && (
          <div className="col-span-2 flex items-center gap-2">
            <label htmlFor={`${id}-months`} className="whitespace-nowrap">
              {t('pay.months')}
            </label>
            <InputNumber<number>
              id={`${id}-months`}
              className="w-20!"
              min={12}
              max={24}
              precision={0}
              value={pay.months ?? 12}
              onChange={(months) => set({ months: months ?? 12 })}
              onBlur={field.onBlur}
            />
          </div>
        )}
      </div>
      {fault && (
        <p id={`${id}-fault`} role="alert" className="text-rust">
          {fault}
        </p>
      )}
      <p className="text-mute" aria-live="polite">
        {known ? t('pay.reads', { pay: formatPay(known, locale) }) : t('pay.unread')}
      </p>
    </fieldset>
  );
}
