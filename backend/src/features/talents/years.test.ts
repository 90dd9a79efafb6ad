import { expect, it } from 'vitest';
import { yearsAt, yearsOf } from './years.ts';

const asOf = new Date('2026-11-24T00:00:00Z');
const work = (from: string, to: string) => ({ organisation: '', position: '', description: '', from, to });

it.each([
  ['nothing', [], 'none'],
  ['a summer', [work('2026-06', '2026-08')], '0-1'],
  ['two years in two places', [work('2022-01', '2022-12'), work('2023-01', '2023-12')], '1-3'],
  ['what went on side by side, once', [work('2022-01', '2024-12'), work('2022-01', '2024-12')], '3-5'],
  ['what still goes on', [work('2014-01', '')], '10-'],
  ['what has no beginning', [work('', '2024-12')], 'none'],
  ['what ends before it begins', [work('2024-12', '2024-01')], 'none'],
] as const)('counts %s', (_, experience, band) => expect(yearsOf([...experience], asOf)).toBe(band));

it('counts one work by itself', () => expect(yearsAt({ from: '2020-01', to: '2024-12' }, asOf)).toBe('5-10'));
