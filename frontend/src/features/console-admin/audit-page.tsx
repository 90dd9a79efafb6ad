import { exportAudit } from '@talent-harbor/backend/contracts/operations';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input, Select, type TableColumnsType } from 'antd';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { More } from '#features/console/more.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { Rows } from '#features/console/rows.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { pathOf } from '#shared/lib/call.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { acts } from './acts.ts';
import { type AuditRow, auditQuery, foundPeopleQuery } from './api.ts';

const tones = { done: 'leaf', refused: 'amber', failed: 'rust', unknown: 'plain' } as const;

const names = ['person', 'act', 'day'] as const;
type Filter = (typeof names)[number];

/** Who did what to what. Filters stand in the address, so that what was found can be passed on. */
export function AuditPage() {
  const t = useWords('console-admin');
  const [search, setSearch] = useSearchParams();
  const wanted = Object.fromEntries(
    names.flatMap((name): [Filter, string][] => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const list = useInfiniteQuery({ ...auditQuery(wanted), placeholderData: keepPreviousData });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const filter = (name: Filter, value: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const known = rows?.find(({ person }) => person?.id === wanted.person)?.person?.name;
  return (
    <ConsolePage
      title={t('audit.title')}
      lead={t('audit.lead')}
      actions={
        <Button
          icon={<Download className="size-4" aria-hidden="true" />}
          href={pathOf(exportAudit, { query: wanted })}
          download
        >
          {t('audit.export')}
        </Button>
      }
    >
      <div className="grid gap-3 desk:grid-cols-[16rem_16rem_12rem]">
        <PersonFilter chosen={wanted.person} name={known} onChoose={(id) => filter('person', id)} />
        <Select
          aria-label={t('audit.act')}
          placeholder={t('audit.act')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={wanted.act ?? null}
          onChange={(act) => filter('act', act ?? undefined)}
          options={acts.map((value) => ({ value, label: t(`act.${value}`) }))}
        />
        <Input
          type="date"
          aria-label={t('audit.day')}
          value={wanted.day ?? ''}
          onChange={({ target }) => filter('day', target.value || undefined)}
        />
      </div>
      {list.error && !list.data ? (
        <ErrorState error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <>
          <Rows<AuditRow>
            label={t('audit.title')}
            items={rows}
            keyOf={(item) => item.id}
            columns={useColumns((id) => filter('person', id))}
            card={(item) => <Entry item={item} onPerson={(id) => filter('person', id)} />}
            empty={<EmptyState title={t('audit.none')}>{t('audit.noneHint')}</EmptyState>}
          />
          <More list={list} />
        </>
      )}
    </ConsolePage>
  );
}

function PersonFilter({
  chosen,
  name,
  onChoose,
}: {
  chosen: string | undefined;
  name: string | null | undefined;
  onChoose: (id: string | undefined) => void;
}) {
  const t = useWords('console-admin');
  const [q, setQ] = useState('');
  const found = useQuery({ ...foundPeopleQuery(q), enabled: q.trim() !== '', placeholderData: keepPreviousData });
  const options = (found.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.name} · ${one.login}` }));
  const own =
    chosen && !options.some(({ value }) => value === chosen) ? [{ value: chosen, label: name ?? chosen }] : [];
  return (
    <Select
      aria-label={t('audit.person')}
      placeholder={t('audit.person')}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      notFoundContent={null}
      value={chosen ?? null}
      onChange={(id) => onChoose(id ?? undefined)}
      options={[...own, ...options]}
    />
  );
}

function useColumns(onPerson: (id: string) => void): TableColumnsType<AuditRow> {
  const t = useWords('console-admin');
  return [
    { title: t('audit.at'), key: 'at', width: 190, render: (_, item) => <At at={item.at} /> },
    {
      title: t('audit.person'),
      key: 'person',
      width: 180,
      render: (_, item) => <Who item={item} onPerson={onPerson} />,
    },
    { title: t('audit.act'), key: 'act', render: (_, item) => <Act act={item.act} /> },
    { title: t('audit.targets'), key: 'targets', render: (_, item) => <Targets item={item} /> },
    { title: t('audit.outcome'), key: 'outcome', width: 170, render: (_, item) => <Outcome item={item} /> },
  ];
}

function Entry({ item, onPerson }: { item: AuditRow; onPerson: (id: string) => void }) {
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <Act act={item.act} />
        <Outcome item={item} />
      </div>
      <Who item={item} onPerson={onPerson} />
      <Targets item={item} />
      <At at={item.at} />
    </div>
  );
}

function At({ at }: { at: string }) {
  return <span className="tabular text-mute">{formatMoment(new Date(at), useLocale(), useNow())}</span>;
}

function Who({ item, onPerson }: { item: AuditRow; onPerson: (id: string) => void }) {
  const t = useWords('console-admin');
  const via = item.via === 'session' ? null : t(`audit.via.${item.via}`);
  const { person } = item;
  if (!person) return <span className="text-mute">{t('audit.nobody')}</span>;
  return (
    <span className="grid min-w-0 justify-items-start">
      <button
        type="button"
        className="target max-w-full truncate text-left text-tide hover:underline desk:min-h-0"
        onClick={() => onPerson(person.id)}
      >
        {item.via === 'operator' ? t('audit.operator') : (person.name ?? t('audit.gone'))}
      </button>
      {via && <span className="text-[13px] text-mute">{via}</span>}
    </span>
  );
}

function Act({ act }: { act: string }) {
  const t = useWords('console-admin');
  return <span className="font-medium">{t(`act.${act}`, { defaultValue: act })}</span>;
}

function Targets({ item }: { item: AuditRow }) {
  const all = [...Object.entries(item.targets), ...(item.made ? [['+', item.made] as const] : [])];
  return (
    <span className="grid">
      {all.map(([name, id]) => (
        <code key={name} className="break-all text-[13px] text-mute">
          {name} {id}
        </code>
      ))}
    </span>
  );
}

function Outcome({ item }: { item: AuditRow }) {
  const t = useWords('console-admin');
  return (
    <span className="grid justify-items-start gap-0.5">
      <Tag tone={tones[item.outcome]}>{t(`audit.outcomes.${item.outcome}`)}</Tag>
      {item.code && <code className="break-all text-[13px] text-mute">{item.code}</code>}
    </span>
  );
}
