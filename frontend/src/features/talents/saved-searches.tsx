import type { SavedSearch, TalentQuery } from '@talent-harbor/backend/contracts/talents';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown, Input, Popover } from 'antd';
import { Bookmark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatAgo } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { savedQuery, useSavedMoves } from './api.ts';
import { isEmpty, sameQuery } from './query-state.ts';

/** The searches that the enterprise keeps: opened, kept under a name, taken off. */
export function SavedSearches({ query, onOpen }: { query: TalentQuery; onOpen: (query: TalentQuery) => void }) {
  const t = useWords('talents');
  const locale = useLocale();
  const now = useNow();
  const words = useProblemWords('talents');
  const tell = useToast();
  const saved = useQuery(savedQuery()).data?.items ?? [];
  const { look, drop } = useSavedMoves();
  const current = saved.find((one) => sameQuery(one.query, query));
  const open = (one: SavedSearch) => {
    onOpen(one.query);
    look(one).catch(() => undefined);
  };
  const remove = (one: SavedSearch) =>
    drop(one).then(
      () => tell(t('saved.removed', { name: one.name })),
      (error: unknown) => tell(words(error)),
    );
  const looked = ({ lastLookedAt }: SavedSearch) =>
    lastLookedAt ? t('saved.looked', { ago: formatAgo(t, new Date(lastLookedAt), locale, now) }) : t('saved.never');
  return (
    <div className="flex flex-wrap items-center gap-2">
      {saved.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: saved.map((one) => ({
              key: one.id,
              label: (
                <span className="flex min-w-56 items-baseline justify-between gap-4">
                  <span>{one.name}</span>
                  <span className="text-[13px] text-mute">{looked(one)}</span>
                </span>
              ),
              onClick: () => open(one),
            })),
          }}
        >
          <Button icon={<Bookmark className="size-4" aria-hidden="true" />}>
            {current?.name ?? t('saved.title', { count: saved.length })}
          </Button>
        </Dropdown>
      )}
      {current ? (
        <Button
          type="text"
          icon={<Trash2 className="size-4" aria-hidden="true" />}
          onClick={() => void remove(current)}
        >
          {t('saved.remove')}
        </Button>
      ) : (
        !isEmpty(query) && <Keep query={query} />
      )}
    </div>
  );
}

function Keep({ query }: { query: TalentQuery }) {
  const t = useWords('talents');
  const words = useProblemWords('talents');
  const tell = useToast();
  const { keep } = useSavedMoves();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [fault, setFault] = useState('');
  const save = async () => {
    if (!name.trim()) return setFault(t('fields.required'));
    try {
      await keep(name.trim(), query);
      tell(t('saved.kept', { name: name.trim() }));
      setOpen(false);
      setName('');
    } catch (error) {
      setFault(words(error));
    }
  };
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setFault('');
      }}
      content={
        <form
          className="grid w-64 gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Input
            autoFocus
            aria-label={t('saved.name')}
            placeholder={t('saved.name')}
            maxLength={40}
            value={name}
            status={fault ? 'error' : ''}
            onChange={(event) => setName(event.target.value)}
          />
          {fault && (
            <p role="alert" className="text-[13px] text-rust">
              {fault}
            </p>
          )}
          <Button type="primary" htmlType="submit">
            {t('saved.verb')}
          </Button>
        </form>
      }
    >
      <Button icon={<Bookmark className="size-4" aria-hidden="true" />}>{t('saved.keep')}</Button>
    </Popover>
  );
}
