import { Id } from '@talent-harbor/backend/contracts/platform';
import { mostAtOnce } from '@talent-harbor/backend/contracts/posting-desk';
import { useState } from 'react';
import { z } from 'zod';

const Chosen = z.object({ id: Id, title: z.string() });
export type Chosen = z.infer<typeof Chosen>;
const Kept = z.array(Chosen).max(mostAtOnce);

function read(key: string): Chosen[] {
  try {
    return Kept.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

/** The chosen postings. They stay chosen while the list is searched, filtered and left, until the browser's tab is closed. */
export function usePostingsSelection(enterpriseId: string) {
  const key = `chosen-postings:${enterpriseId}`;
  const [chosen, setChosen] = useState(() => read(key));
  const keep = (next: readonly Chosen[]) => {
    const fitting = next.slice(0, mostAtOnce).map(({ id, title }) => ({ id, title }));
    setChosen(fitting);
    try {
      sessionStorage.setItem(key, JSON.stringify(fitting));
    } catch {}
  };
  return {
    chosen,
    has: (id: string) => chosen.some((one) => one.id === id),
    /** Of the rows that are shown, these are chosen now; those that are not shown stay as they are. */
    choose: (shown: readonly Chosen[], ids: readonly string[]) => {
      const visible = new Set(shown.map(({ id }) => id));
      keep([...chosen.filter(({ id }) => !visible.has(id)), ...shown.filter(({ id }) => ids.includes(id))]);
    },
    toggle: (item: Chosen) =>
      keep(chosen.some(({ id }) => id === item.id) ? chosen.filter(({ id }) => id !== item.id) : [...chosen, item]),
    keep,
    clear: () => keep([]),
  };
}
