import { ApplicationState, applicationStates } from '@talent-harbor/backend/contracts/applications';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { ChoiceList } from '#features/console/choice-list.tsx';
import { useKeys } from '#features/console/keys.ts';
import { More } from '#features/console/more.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { RowsSkeleton } from '#features/console/rows.tsx';
import { Split } from '#features/console/side-panel.tsx';
import { StateTabs } from '#features/console/state-tabs.tsx';
import { ApplicationStateTag } from '#features/console/state-tag.tsx';
import { KeyHints } from '#features/console/steps.tsx';
import { useChosen } from '#features/console/use-chosen.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatAgo } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { classes } from '#shared/ui/classes.ts';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Mark } from '#shared/ui/mark.tsx';
import { type ApplicantRow, applicantsQuery, applicationQuery, postingQuery, useLiveApplications } from './api.ts';
import { ApplicantPanel } from './applicant-panel.tsx';

/** Who applied to one posting: the people at the left, the chosen person's papers at the right. */
export function ApplicantsPage() {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const client = useQueryClient();
  const state = ApplicationState.safeParse(search.get('state')).data;
  const posting = useQuery(postingQuery(id));
  const list = useInfiniteQuery({ ...applicantsQuery(id, state), placeholderData: keepPreviousData });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const { chosen, choose, step, place } = useChosen(rows ?? [], list);
  useLiveApplications(({ applicationId, revision }) => {
    const shown = client.getQueryData(applicationQuery(applicationId).queryKey);
    if (shown && shown.revision < revision)
      client.invalidateQueries({ queryKey: applicationQuery(applicationId).queryKey });
  });
  useKeys({ j: () => step(1), k: () => step(-1) });

  const error = posting.error ?? list.error;
  if (error) return <ErrorState error={error} onRetry={() => Promise.all([posting.refetch(), list.refetch()])} />;
  const counts = list.data?.pages[0]?.counts;
  const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <ConsolePage
      title={t('applicants.title')}
      lead={
        <Link to={consolePaths.posting(id)} className="text-harbour underline underline-offset-4">
          {posting.data?.title ?? ' '}
        </Link>
      }
      actions={<KeyHints />}
    >
      <StateTabs
        label={say('list.states')}
        tabs={[
          { state: null, label: say('list.all'), count: total },
          ...applicationStates.map((one) => ({
            state: one,
            label: say(`applicationState.${one}`),
            count: counts?.[one],
          })),
        ]}
      />
      <Split
        reading
        panel={chosen && <ApplicantPanel id={chosen} place={place} onClose={() => choose(null)} onStep={step} />}
      >
        {!rows ? (
          <RowsSkeleton />
        ) : rows.length === 0 ? (
          <EmptyState title={t(state ? 'applicants.noneHere' : 'applicants.none')}>
            {t('applicants.noneHint')}
          </EmptyState>
        ) : (
          <People rows={rows} chosen={chosen} onChoose={choose} />
        )}
        <More list={list} />
      </Split>
    </ConsolePage>
  );
}

function People({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly ApplicantRow[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  return (
    <ChoiceList
      label={t('applicants.title')}
      rows={rows}
      chosen={chosen}
      onChoose={onChoose}
      rowLook="flex items-center gap-3"
    >
      {(row) => (
        <>
          <Mark name={row.name} size="sm" round />
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-2">
              <span className={classes('truncate', row.seenAt ? 'font-medium' : 'font-bold')}>{row.name}</span>
              {!row.seenAt && (
                <span className="shrink-0 rounded-full bg-peel-wash px-2 text-[13px] text-peel">
                  {t('applicants.unread')}
                </span>
              )}
            </span>
            <span className="block truncate text-[13px] text-mute">{row.headline || t('applicants.noHeadline')}</span>
          </span>
          <span className="grid shrink-0 justify-items-end gap-1">
            <ApplicationStateTag state={row.state} />
            <time dateTime={row.appliedAt} className="tabular text-[13px] text-mute">
              {formatAgo(t, new Date(row.appliedAt), locale, now)}
            </time>
          </span>
        </>
      )}
    </ChoiceList>
  );
}
