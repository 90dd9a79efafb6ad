import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

type Listed = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
export type Place = { first: boolean; last: boolean };

/** The chosen row of a list stands in the address. After a move it may leave the list: its place is remembered for "next". */
export function useChosen(rows: readonly { id: string }[], list: Listed) {
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('id');
  const found = rows.findIndex(({ id }) => id === chosen);
  const last = useRef(-1);
  useEffect(() => {
    if (found >= 0) last.current = found;
  }, [found]);
  const choose = (id: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (id) next.set('id', id);
        else next.delete('id');
        return next;
      },
      { replace: chosen !== null && id !== null },
    );
  const step = (by: 1 | -1) => {
    // Whoever left the list made room: the next one stands at the same place.
    const from = found >= 0 ? found : last.current - (by === 1 ? 1 : 0);
    const next = rows[Math.max(0, from + by)];
    if (next) choose(next.id);
    if (from + by >= rows.length - 3 && list.hasNextPage && !list.isFetchingNextPage) list.fetchNextPage();
  };
  const place: Place = { first: found <= 0, last: found >= 0 && found === rows.length - 1 && !list.hasNextPage };
  return { chosen, choose, step, place };
}
