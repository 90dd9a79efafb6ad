import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useNow } from '#shared/lib/now.ts';
import { Select } from '#shared/ui/inputs.tsx';

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/**
 * A month as two lists, which every phone shows well; browsers' own month fields are absent from half of them.
 * `open` names the choice of no month: still studying, present.
 */
export function MonthInput({
  label,
  value,
  onChange,
  open,
  warning,
}: {
  label: string;
  value: string;
  onChange: (month: string) => void;
  open?: string;
  warning?: string | undefined;
}) {
  const t = useWords('resumes');
  // A year alone is no month yet: it waits here for the second list.
  const [yearAlone, setYearAlone] = useState('');
  const [year = '', month = ''] = value ? value.split('-') : [yearAlone];
  const last = useNow().getFullYear() + 8;
  const years = Array.from({ length: last - 1959 }, (_, at) => String(last - at));

  const choose = (nextYear: string, nextMonth: string) => {
    setYearAlone(nextYear);
    onChange(nextYear && nextMonth ? `${nextYear}-${nextMonth}` : '');
  };
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 font-medium text-[15px]">{label}</legend>
      <div className="grid grid-cols-[3fr_2fr] gap-2">
        <Select
          aria-label={t('month.yearOf', { what: label })}
          value={year}
          onChange={(event) => choose(event.target.value, month)}
        >
          <option value="">{open ?? t('month.year')}</option>
          {year && !years.includes(year) && <option value={year}>{t('month.yearWords', { year })}</option>}
          {years.map((one) => (
            <option key={one} value={one}>
              {t('month.yearWords', { year: one })}
            </option>
          ))}
        </Select>
        <Select
          aria-label={t('month.monthOf', { what: label })}
          value={month}
          disabled={!year}
          onChange={(event) => choose(year, event.target.value)}
        >
          <option value="">{t('month.month')}</option>
          {months.map((one) => (
            <option key={one} value={one}>
              {t('month.monthWords', { month: Number(one) })}
            </option>
          ))}
        </Select>
      </div>
      {warning && (
        <p role="status" className="text-amber text-sm">
          {warning}
        </p>
      )}
    </fieldset>
  );
}
