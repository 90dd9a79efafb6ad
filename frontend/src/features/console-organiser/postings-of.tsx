import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { More } from '#features/console/more.tsx';
import { JobStateTag } from '#features/console/state-tag.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatPay } from '#shared/lib/format.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { postingsOfQuery, useClosePosting } from './api.ts';

/** An enterprise's postings; what should not be there can be closed. */
export function PostingsOf({ id }: { id: string }) {
  const t = useWords('console-organiser');
  const locale = useLocale();
  const words = useProblemWords('console');
  const list = useInfiniteQuery(postingsOfQuery(id));
  const tell = useToast();
  const close = useClosePosting();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = (job: Job) =>
    setQuestion({
      title: t('postings.closeTitle', { title: job.title }),
      text: t('postings.closeText'),
      verb: t('postings.close'),
      danger: true,
      act: async () => {
        await close(job);
        tell(t('postings.closed', { title: job.title }));
      },
    });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <section className="rounded-card border border-hair bg-surface">
      <h2 className="border-hair border-b px-4 py-3 text-[15px]">{t('postings.title')}</h2>
      {list.error ? (
        <p role="alert" className="p-4 text-rust">
          {words(list.error)}
        </p>
      ) : !items ? (
        <div className="grid gap-2 p-4">
          <Skeleton className="h-6 w-2/3" />
          <Skeleton className="h-6 w-1/2" />
        </div>
      ) : items.length === 0 ? (
        <p className="p-4 text-mute">{t('postings.none')}</p>
      ) : (
        <ul className="divide-y divide-hair">
          {items.map((job) => (
            <li key={job.id} className="flex items-center justify-between gap-3 px-4 py-2.5">
              <span className="min-w-0">
                <Link to={paths.job(job.id)} className="block truncate font-medium hover:text-harbour hover:underline">
                  {job.title}
                </Link>
                <span className="tabular text-[13px] text-mute">
                  {formatPay(job.pay, locale)} · {t('postings.applicants', { count: job.applicants })}
                </span>
              </span>
              <span className="flex shrink-0 items-center gap-2">
                <JobStateTag state={job.state} />
                {job.can.close && (
                  <Button size="small" danger onClick={() => ask(job)}>
                    {t('postings.close')}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <More list={list} />
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </section>
  );
}
