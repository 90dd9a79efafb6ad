import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { History } from '#features/console/history.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { SidePanel } from '#features/console/side-panel.tsx';
import { EnterpriseStateTag } from '#features/console/state-tag.tsx';
import { Steps } from '#features/console/steps.tsx';
import type { Place } from '#features/console/use-chosen.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { isWaiting, recordQuery } from './api.ts';
import { EnterpriseFacts } from './enterprise-facts.tsx';
import { PostingsOf } from './postings-of.tsx';

/** One enterprise's record, its history and its postings; its documents and the decision have a page of their own. */
export function EnterprisePanel({
  id,
  place,
  onClose,
  onStep,
}: {
  id: string;
  place: Place;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
}) {
  const t = useWords('console-organiser');
  const { data, error, refetch } = useQuery(recordQuery(id));
  const go = useNavigate();
  return (
    <SidePanel
      about={id}
      onClose={onClose}
      title={
        data ? (
          <span className="flex min-w-0 items-center gap-2">
            <span className="truncate">{data.shortName || data.name}</span>
            <EnterpriseStateTag state={data.state} />
          </span>
        ) : (
          t('review.opening')
        )
      }
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Steps place={place} onStep={onStep} />
          {data && (
            <Button type={isWaiting(data) ? 'primary' : 'default'} onClick={() => go(consolePaths.reviewOf(id))}>
              {t(isWaiting(data) ? 'review.begin' : 'review.open')}
            </Button>
          )}
        </div>
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : data ? (
        <div className="grid gap-5">
          <EnterpriseFacts record={data} />
          <History steps={data.history} />
          <PostingsOf key={id} id={id} />
        </div>
      ) : (
        <PageSkeleton />
      )}
    </SidePanel>
  );
}
