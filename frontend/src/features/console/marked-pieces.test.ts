import type { Finding } from '@talent-harbor/backend/contracts/checks';
import { expect, test } from 'vitest';
import { piecesOf } from './marked-pieces.ts';

const found = (from: number, words: string): Finding => ({
  ...{ rule: 'sex-only', kind: 'sex', severity: 'refuse', part: 'requirements', article: '' },
  ...{ from, to: from + words.length, words },
});
const cut = (text: string, findings: Finding[]) =>
  piecesOf(text, findings).map((piece) => (piece.finding ? `[${piece.text}]` : piece.text));

test('a text is cut where the found words stand', () => {
  expect(cut('持证，限男性，能倒班。', [found(3, '限男性')])).toEqual(['持证，', '[限男性]', '，能倒班。']);
});

test('words that moved while more was typed are marked where they are now', () => {
  expect(cut('须持证，限男性。', [found(3, '限男性')])).toEqual(['须持证，', '[限男性]', '。']);
});

test('words that are gone are marked nowhere', () => {
  expect(cut('持证，能倒班。', [found(3, '限男性')])).toEqual(['持证，能倒班。']);
});

test('of two findings on the same words one is marked', () => {
  expect(cut('限男性青年', [found(0, '限男性'), found(1, '男性青年')])).toEqual(['[限男性]', '青年']);
});

test('a text without findings is one piece, an empty one none', () => {
  expect(cut('持证。', [])).toEqual(['持证。']);
  expect(cut('', [])).toEqual([]);
});
