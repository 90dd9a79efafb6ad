import { setTimeout as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { IndexConfig } from './engine.ts';
import { language } from './language.ts';
import { TextIndex } from './text-index.ts';

const config: IndexConfig = {
  name: 'notes',
  searchable: ['title'],
  latinOnly: [],
  exact: [],
  filterable: [],
  sortable: [],
  ties: [],
  returned: ['title'],
};

it('is cleaned of what was taken out while it is written to and searched', async () => {
  const index = new TextIndex(config, language());
  const words = language();
  const title = (slot: number, round: number) => `word${slot.toString(36)}x${round} 电工${round}`;
  const put = (slot: number, round: number) =>
    index.set(slot, { id: String(slot), hash: '', title: title(slot, round) });
  const find = (text: string) => index.find(words.ask(text), false, () => true).map(({ slot }) => slot);

  for (let slot = 0; slot < 3_000; slot++) put(slot, 0);
  for (let round = 1; round <= 3; round++)
    for (let slot = 0; slot < 3_000; slot++) {
      put(slot, round);
      if (slot % 100 === 0) find(title(slot, round - 1));
      if (slot % 300 === 0) await turn(1);
    }
  expect(find(title(1_234, 3))).toEqual([1_234]);
  expect(find(title(1_234, 2))).toEqual([]);
});
