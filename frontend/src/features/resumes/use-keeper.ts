import { getResume, type Resume, saveResume } from '@talent-harbor/backend/contracts/resumes';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '#shared/lib/call.ts';
import { noteResume } from './api.ts';
import { copiesOf } from './copies.ts';
import { createKeeper, type Keeper, type Snapshot } from './keeper.ts';

function later(run: () => void, milliseconds: number) {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** A keeper for as long as the editor is open. It hurries when the network returns and when the page is hidden or left. */
export function useKeeper(resume: Resume, accountId: string): { keeper: Keeper; now: Snapshot } {
  const client = useQueryClient();
  const [keeper] = useState(() =>
    createKeeper({
      resume,
      copies: copiesOf(accountId),
      save: async (draft, revision) => {
        const saved = await call(saveResume, { params: { id: resume.id }, body: { ...draft, revision } });
        noteResume(client, saved);
        return saved;
      },
      read: () => call(getResume, { params: { id: resume.id } }),
      later,
    }),
  );
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
  useEffect(() => keeper.adopt(resume), [keeper, resume]);
  return { keeper, now: useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot) };
}
