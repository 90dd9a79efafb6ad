import { Role, roles } from '@talent-harbor/backend/contracts/platform';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { useKeys } from '#features/console/keys.ts';
import { More } from '#features/console/more.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { Rows } from '#features/console/rows.tsx';
import { SearchBox } from '#features/console/search-box.tsx';
import { Split } from '#features/console/side-panel.tsx';
import { StateTabs } from '#features/console/state-tabs.tsx';
import { useChosen } from '#features/console/use-chosen.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Mark } from '#shared/ui/mark.tsx';
import { type Person, peopleQuery } from './api.ts';
import { PersonPanel } from './person-panel.tsx';

/** Who has an account and what they may be here. */
export function PeoplePage() {
  const t = useWords('console-admin');
  const say = useWords('console');
  const [search] = useSearchParams();
  const role = Role.safeParse(search.get('role')).data;
  const q = search.get('q') ?? '';
  const list = useInfiniteQuery({
    ...peopleQuery({ ...(role && { role }), ...(q && { q }) }),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const { chosen, choose, step, place } = useChosen(rows ?? [], list);
  const person = rows?.find(({ id }) => id === chosen);
  const columns = useColumns(choose, person !== undefined);
  useKeys({ j: () => step(1), k: () => step(-1) });
  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={() => list.refetch()} />;
  return (
    <ConsolePage
      title={t('people.title')}
      actions={
        <div className="w-full desk:w-80">
          <SearchBox label={t('people.search')} />
        </div>
      }
    >
      <StateTabs
        label={t('people.byRole')}
        name="role"
        tabs={[
          { state: null, label: say('list.all'), count: undefined },
          ...roles.map((one) => ({ state: one, label: t(`role.${one}`), count: undefined })),
        ]}
      />
      <Split
        panel={
          person && (
            <PersonPanel key={person.id} person={person} place={place} onClose={() => choose(null)} onStep={step} />
          )
        }
      >
        <Rows<Person>
          label={t('people.title')}
          items={rows}
          keyOf={(item) => item.id}
          columns={columns}
          chosen={chosen}
          onChoose={(item) => choose(item.id)}
          card={(item) => (
            <button type="button" className="grid w-full gap-2 text-left" onClick={() => choose(item.id)}>
              <Who person={item} />
              <RoleTags person={item} />
            </button>
          )}
          empty={<EmptyState title={t('people.none')}>{t('people.noneHint')}</EmptyState>}
        />
        <More list={list} />
      </Split>
    </ConsolePage>
  );
}

function useColumns(choose: (id: string) => void, narrow: boolean): TableColumnsType<Person> {
  const t = useWords('console-admin');
  const columns: TableColumnsType<Person> = [
    {
      title: t('people.person'),
      key: 'person',
      render: (_, item) => (
        <button type="button" className="max-w-full text-left hover:text-harbour" onClick={() => choose(item.id)}>
          <Who person={item} />
        </button>
      ),
    },
    { title: t('people.roles'), key: 'roles', render: (_, item) => <RoleTags person={item} /> },
  ];
  if (narrow) return columns;
  return [
    ...columns,
    {
      title: t('people.lastSignIn'),
      key: 'last',
      width: 200,
      render: (_, item) => <Moment at={item.lastSignInAt} />,
    },
    { title: t('people.since'), key: 'since', width: 200, render: (_, item) => <Moment at={item.createdAt} /> },
  ];
}

function Who({ person }: { person: Person }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <Mark name={person.name} size="sm" round />
      <span className="min-w-0">
        <span className="block truncate font-medium">{person.name}</span>
        <span className="tabular block truncate text-[13px] text-mute">{person.login}</span>
      </span>
    </span>
  );
}

function RoleTags({ person }: { person: Person }) {
  const t = useWords('console-admin');
  return (
    <span className="flex flex-wrap gap-1.5">
      {person.suspended && <Tag tone="rust">{t('people.suspended')}</Tag>}
      {person.roles.map((role) => (
        <Tag key={role} tone={role === 'admin' || role === 'organiser' ? 'tide' : 'plain'}>
          {t(`role.${role}`)}
        </Tag>
      ))}
      {person.roles.length === 0 && <span className="text-mute">{t('people.noRole')}</span>}
    </span>
  );
}

function Moment({ at }: { at: string | null }) {
  const t = useWords('console-admin');
  const locale = useLocale();
  const now = useNow();
  return <span className="tabular text-mute">{at ? formatMoment(new Date(at), locale, now) : t('people.never')}</span>;
}
