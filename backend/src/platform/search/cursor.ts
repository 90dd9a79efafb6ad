import { createHash } from 'node:crypto';
import { z } from 'zod';
import { invalid } from '#platform/errors';
import { mostRanked } from './asking.ts';
import type { SearchQuery } from './engine.ts';

/**
 * Where a page ended. `keys` are the sort values of its last hit (null: it had none) and continue by value, whatever
 * changed meanwhile; `offset` continues by count, where the order has no values to continue from.
 */
export type Place = { wide: boolean } & ({ keys: (number | null)[]; id: string } | { offset: number });

/** What a Date can hold, and every key of ours is within. */
const key = z.number().min(-8.64e15).max(8.64e15).nullable();
const Written = z.tuple([
  z.string(),
  z.string(),
  z.boolean(),
  z.union([
    z.object({ keys: z.array(key).max(8), id: z.string().max(512) }),
    z.object({
      offset: z
        .int()
        .min(0)
        .max(mostRanked - 1),
    }),
  ]),
]);

const identity = (index: string, query: SearchQuery) =>
  createHash('sha256')
    .update(JSON.stringify([index, query.text, query.filters, query.sort]))
    .digest('base64url')
    .slice(0, 16);

export function writeCursor(engine: string, index: string, query: SearchQuery, { wide, ...place }: Place): string {
  return Buffer.from(JSON.stringify([engine, identity(index, query), wide, place])).toString('base64url');
}

/** @throws Invalid `cursor` for what is no cursor, or one of another query or engine */
export function readCursor(engine: string, index: string, query: SearchQuery): Place | null {
  if (query.cursor === undefined) return null;
  const refused = invalid('cursor', 'cursor', 'This cursor belongs to another search; begin again without one.');
  let text: unknown;
  try {
    text = JSON.parse(Buffer.from(query.cursor, 'base64url').toString());
  } catch {
    throw refused;
  }
  const parsed = Written.safeParse(text);
  if (!parsed.success) throw refused;
  const [writer, of, wide, place] = parsed.data;
  if (writer !== engine || of !== identity(index, query)) throw refused;
  return { wide, ...place };
}
