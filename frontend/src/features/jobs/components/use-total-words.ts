import type { JobResults } from '@talent-harbor/backend/contracts/jobs';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';

/** An estimate is told to two figures: more would claim what nobody counted. */
function rounded(total: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(total, 1))) - 1);
  return Math.round(total / step) * step;
}

/** "365 个岗位", or "约 1,300 个岗位" where it was estimated. */
export function useTotalWords(): (results: Pick<JobResults, 'total' | 'totalIsExact'>) => string {
  const t = useWords('jobs');
  const locale = useLocale();
  return ({ total, totalIsExact }) => {
    const count = totalIsExact ? total : rounded(total);
    return t(totalIsExact ? 'total.exact' : 'total.about', { count, number: count.toLocaleString(locale) });
  };
}
