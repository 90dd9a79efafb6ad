import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Alert } from 'antd';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';

/** How a posting stands with the organisers: it waits, or it was returned, and why. */
export function ReviewNote({ job }: { job: Job }) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  const { review } = job;
  if (!review) return null;
  if (review.waitingSince)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('held.waiting', { time: formatMoment(new Date(review.waitingSince), locale, now) })}
        description={t('held.waitingText')}
      />
    );
  if (review.decision?.verdict !== 'returned') return null;
  return (
    <Alert
      type="error"
      showIcon
      title={t('held.returned', { time: formatMoment(new Date(review.decision.at), locale, now) })}
      description={
        <>
          <p className="prose-zh">{t('held.reason', { reason: review.decision.reason })}</p>
          <p>{t('held.again')}</p>
        </>
      }
    />
  );
}
