import type { JobCard as Card } from '@talent-harbor/backend/contracts/jobs';
import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import { useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatAgo, formatDistance, formatEducation, formatExperience, formatKind } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { classes } from '#shared/ui/classes.ts';
import { PayWords } from './pay-words.tsx';
import { hasHit, Pieces } from './pieces.tsx';
import { Verified } from './verified.tsx';

/** A posting that can be read in two seconds. The whole card leads to it. */
export function JobCard({
  job,
  current = false,
  onOpen,
}: {
  job: Card;
  current?: boolean;
  onOpen?: (event: MouseEvent, id: string) => void;
}) {
  const t = useWords('jobs');
  const locale = useLocale();
  const now = useNow();
  const names = useNames();
  const place = names.district(job.district);
  return (
    <article
      data-job={job.id}
      className={classes(
        'relative flex flex-col gap-1.5 rounded-card border bg-surface p-4 transition-shadow duration-150 hover:shadow-card',
        current ? 'border-tide ring-1 ring-tide' : 'border-hair',
      )}
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 text-[17px]">
          <Link
            to={paths.job(job.id)}
            aria-current={current || undefined}
            onClick={onOpen && ((event) => onOpen(event, job.id))}
            className="line-clamp-2 outline-offset-4 after:absolute after:inset-0 after:rounded-card"
          >
            <Pieces of={job.highlights.title} />
          </Link>
        </h3>
        <PayWords pay={job.pay} className="max-w-[55%] shrink-0 justify-end" />
      </div>
      <p className="flex min-w-0 items-center gap-1.5 text-[15px]">
        <span className="truncate">
          <Pieces of={job.highlights.enterprise} />
        </span>
        {job.enterprise.verified && <Verified />}
      </p>
      <p className="flex flex-wrap gap-x-3 text-mute text-sm">
        {place && <span>{place}</span>}
        {job.distance !== null && <span className="tabular">{formatDistance(t, job.distance)}</span>}
        {job.kind !== 'full-time' && <span>{formatKind(t, job.kind)}</span>}
        <span>{formatEducation(t, job.education)}</span>
        <span>{formatExperience(t, job.experience)}</span>
      </p>
      {hasHit(job.highlights.snippet) && (
        <p className="line-clamp-1 text-mute text-sm">
          <Pieces of={job.highlights.snippet} />
        </p>
      )}
      <div className="mt-auto flex items-end justify-between gap-3 pt-1">
        <ul aria-label={t('card.tags')} className="flex h-6 min-w-0 flex-wrap gap-1.5 overflow-hidden">
          {job.tags.slice(0, 3).map((tag) => (
            <li key={tag} className="flex max-w-full">
              <Tag>{tag}</Tag>
            </li>
          ))}
        </ul>
        <time dateTime={job.publishedAt} className="tabular shrink-0 text-[13px] text-mute">
          {formatAgo(t, new Date(job.publishedAt), locale, now)}
        </time>
      </div>
    </article>
  );
}
