import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Copy, createKeeper, type Keeper, type Keeping, type Snapshot } from './keeper.ts';
import type { Kept } from './kept.ts';

function later(run: () => void, milliseconds: number) {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** A keeper for as long as the editor is open. It hurries when the network returns and when the page is hidden or left. */
export function useKeeper<T extends { revision: number }, D>(
  thing: T,
  kept: () => Kept<Copy<T, D>>,
  keeping: () => Omit<Keeping<T, D>, 'later'>,
): { keeper: Keeper<T, D>; now: Snapshot<T> } {
  const [keeper] = useState(() => createKeeper(thing, kept(), { ...keeping(), later }));
  useEffect(() => {
    const back = () => keeper.hurry();
    const hidden = () => {
      if (document.visibilityState === 'hidden') keeper.hurry();
    };
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', hidden);
      keeper.close();
    };
  }, [keeper]);
  useEffect(() => keeper.adopt(thing), [keeper, thing]);
  return { keeper, now: useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot) };
}
