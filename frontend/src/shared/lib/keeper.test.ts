// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createKeeper } from './keeper.ts';
import { keptHere } from './kept.ts';
import { refusal } from './refusal.ts';

const Poster = z.object({ words: z.string(), revision: z.int() });
type Poster = z.infer<typeof Poster>;
const Copy = z.object({ base: Poster, draft: z.string(), sent: z.array(z.string()) });

beforeEach(() => localStorage.clear());

type Join = (base: Poster, draft: string, theirs: Poster) => string | null;

/** A poster that others read: what is written goes up when its writer says so. */
function wall(hanging: Poster = { words: '招电工', revision: 1 }, join?: Join) {
  const far = { hanging };
  const open = () =>
    createKeeper(far.hanging, keptHere('poster', Copy), {
      draftOf: ({ words }) => words,
      same: (one, other) => one === other,
      usable: (words) => words !== '',
      stale: 'poster-changed',
      byItself: () => false,
      save: async (words, revision) => {
        if (revision !== far.hanging.revision) throw refusal('poster-changed', 409);
        far.hanging = { words, revision: revision + 1 };
        return far.hanging;
      },
      read: async () => far.hanging,
      ...(join && { join }),
      later: (run) => {
        run();
        return () => {};
      },
    });
  return { far, open };
}

test('what others read is handed in when its writer says so, and not before', async () => {
  const { far, open } = wall();
  const keeper = open();
  keeper.change('招电工两名');
  keeper.hurry();
  expect(keeper.snapshot().status).toBe('typing');
  expect(far.hanging.words).toBe('招电工');
  expect(await keeper.send()).toBe(true);
  expect(far.hanging.words).toBe('招电工两名');
});

test('what was not handed in is there after a reload, and can be thrown away', async () => {
  const { far, open } = wall();
  open().change('招电工两名');
  const again = open();
  expect(again.draft()).toBe('招电工两名');
  expect(again.snapshot()).toMatchObject({ status: 'typing', restored: true });
  again.discard(far.hanging);
  expect(again.draft()).toBe('招电工');
  expect(open().snapshot().restored).toBe(false);
});

test('what the server could not take stays on the device until it is mended', async () => {
  const { far, open } = wall();
  const keeper = open();
  keeper.change('');
  expect(await keeper.send()).toBe(false);
  expect(keeper.snapshot()).toMatchObject({ status: 'refused', onDevice: true });
  keeper.change('招焊工');
  expect(await keeper.send()).toBe(true);
  expect(far.hanging.words).toBe('招焊工');
});

test('a conflict is told when handing in, and the choice goes up at the next word', async () => {
  const { far, open } = wall();
  const keeper = open();
  far.hanging = { words: '招钳工', revision: 2 };
  keeper.change('招焊工');
  expect(await keeper.send()).toBe(false);
  expect(keeper.snapshot()).toMatchObject({ status: 'conflict', theirs: { words: '招钳工' } });
  keeper.choose('招焊工');
  expect(await keeper.send()).toBe(true);
  expect(far.hanging).toEqual({ words: '招焊工', revision: 3 });
});

test('a new revision with the same words is no conflict', async () => {
  const { far, open } = wall();
  const keeper = open();
  far.hanging = { words: '招电工', revision: 2 };
  keeper.change('招焊工');
  expect(await keeper.send()).toBe(true);
  expect(far.hanging).toEqual({ words: '招焊工', revision: 3 });
});

test('changes that do not meet are joined, and both go up', async () => {
  const { far, open } = wall({ words: '招电工', revision: 1 }, (base, draft, theirs) =>
    theirs.words.startsWith(base.words) ? theirs.words + draft.slice(base.words.length) : null,
  );
  const keeper = open();
  far.hanging = { words: '招电工，包住', revision: 2 };
  keeper.change('招电工两名');
  expect(await keeper.send()).toBe(true);
  expect(keeper.draft()).toBe('招电工，包住两名');
  expect(far.hanging).toEqual({ words: '招电工，包住两名', revision: 3 });

  far.hanging = { words: '招钳工', revision: 4 };
  keeper.change('招电工，包住三名');
  expect(await keeper.send()).toBe(false);
  expect(keeper.snapshot()).toMatchObject({ status: 'conflict', theirs: { words: '招钳工' } });
});
