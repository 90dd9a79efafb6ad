import { EnterpriseState } from '@talent-harbor/backend/contracts/enterprises';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { useNames } from '#features/city/names.ts';
import { useKeys } from '#features/console/keys.ts';
import { More } from '#features/console/more.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { Rows } from '#features/console/rows.tsx';
import { SearchBox } from '#features/console/search-box.tsx';
import { Split } from '#features/console/side-panel.tsx';
import { StateTabs } from '#features/console/state-tabs.tsx';
import { EnterpriseStateTag } from '#features/console/state-tag.tsx';
import { useChosen } from '#features/console/use-chosen.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { type RecordRow, registerQuery } from './api.ts';
import { EnterprisePanel } from './enterprise-panel.tsx';

const states: readonly EnterpriseState[] = ['submitted', 'verified', 'expired', 'rejected', 'revoked', 'draft'];

/** The register of enterprises and its review queue: whoever waits longest stands first. */
export function ReviewPage() {
  const t = useWords('console-organiser');
  const say = useWords('console');
  const [search] = useSearchParams();
  const state = EnterpriseState.safeParse(search.get('state')).data;
  const q = search.get('q') ?? '';
  const list = useInfiniteQuery({
    ...registerQuery({ ...(state && { state }), ...(q && { q }) }),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const { chosen, choose, step, place } = useChosen(rows ?? [], list);
  const columns = useColumns(choose, chosen !== null);
  useKeys({ j: () => step(1), k: () => step(-1) });
  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={() => list.refetch()} />;
  const counts = list.data?.pages[0]?.counts;
  const handedIn = counts && counts.submitted + counts.verified + counts.expired + counts.rejected + counts.revoked;
  return (
    <ConsolePage
      title={t('review.title')}
      actions={
        <div className="w-full desk:w-72">
          <SearchBox label={t('review.search')} />
        </div>
      }
    >
      <StateTabs
        label={say('list.states')}
        tabs={[
          { state: null, label: t('review.handedIn'), count: handedIn },
          ...states.map((one) => ({ state: one, label: say(`enterpriseState.${one}`), count: counts?.[one] })),
        ]}
      />
      <Split panel={chosen && <EnterprisePanel id={chosen} place={place} onClose={() => choose(null)} onStep={step} />}>
        <Rows<RecordRow>
          label={t('review.title')}
          items={rows}
          keyOf={(item) => item.id}
          columns={columns}
          chosen={chosen}
          onChoose={(item) => choose(item.id)}
          card={(item) => <Card item={item} onChoose={choose} />}
          empty={
            <EmptyState title={t(state === 'submitted' && !q ? 'review.noneWaiting' : 'review.none')}>
              {t('review.noneHint')}
            </EmptyState>
          }
        />
        <More list={list} />
      </Split>
    </ConsolePage>
  );
}

/** Beside an open panel the table keeps to who and how it stands. */
function useColumns(choose: (id: string) => void, narrow: boolean): TableColumnsType<RecordRow> {
  const t = useWords('console-organiser');
  const say = useWords('console');
  const names = useNames();
  const columns: TableColumnsType<RecordRow> = [
    { title: t('review.name'), key: 'name', render: (_, item) => <Name item={item} onChoose={choose} /> },
    {
      title: t('review.state'),
      key: 'state',
      width: 136,
      render: (_, item) => <Standing item={item} />,
    },
    { title: t('review.since'), key: 'since', width: 184, render: (_, item) => <Since item={item} /> },
  ];
  if (narrow) return columns;
  return [
    ...columns,
    {
      title: say('enterprise.industry'),
      key: 'industry',
      width: 200,
      ellipsis: true,
      render: (_, item) => names.industry(item.industry),
    },
    {
      title: say('enterprise.district'),
      key: 'district',
      width: 120,
      ellipsis: true,
      render: (_, item) => names.district(item.district),
    },
    {
      title: t('review.open'),
      key: 'open',
      width: 96,
      align: 'right',
      render: (_, item) => <span className="tabular">{item.openPostings}</span>,
    },
  ];
}

function Name({ item, onChoose }: { item: RecordRow; onChoose: (id: string) => void }) {
  return (
    <div className="min-w-0">
      <button
        type="button"
        className="block max-w-full truncate text-left font-medium hover:text-harbour hover:underline"
        onClick={() => onChoose(item.id)}
      >
        {item.name}
      </button>
      <div className="tabular truncate text-[13px] text-mute">{item.creditCode}</div>
    </div>
  );
}

function Standing({ item }: { item: RecordRow }) {
  const t = useWords('console-organiser');
  return (
    <span className="flex flex-wrap gap-1">
      <EnterpriseStateTag state={item.state} />
      {item.recheckAskedAt && <Tag tone="amber">{t('review.recheck')}</Tag>}
    </span>
  );
}

function Since({ item }: { item: RecordRow }) {
  const locale = useLocale();
  const now = useNow();
  const at = item.history.at(-1)?.at;
  return <span className="tabular text-mute">{at ? formatMoment(new Date(at), locale, now) : '—'}</span>;
}

function Card({ item, onChoose }: { item: RecordRow; onChoose: (id: string) => void }) {
  return (
    <button type="button" className="grid w-full gap-1.5 text-left" onClick={() => onChoose(item.id)}>
      <span className="flex items-start justify-between gap-2">
        <span className="min-w-0 font-medium">{item.name}</span>
        <span className="shrink-0">
          <Standing item={item} />
        </span>
      </span>
      <span className="tabular text-[13px] text-mute">{item.creditCode}</span>
      <Since item={item} />
    </button>
  );
}
