import { createHash } from 'node:crypto';
import { pointOf } from './columns.ts';
import type { IndexConfig, Pieces, SearchDocument, SearchQuery } from './engine.ts';
import type { Highlighter } from './highlight.ts';

/** Characters shown of a long text. */
const windowLength = 120;

export const asText = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));

/** JSON with the keys in order, at every depth: the same value gives the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A document with the hash that proves it equal to another. */
export const withHash = <T extends { id: string }>(document: T): T & { hash: string } => ({
  ...document,
  hash: createHash('sha256').update(canonical(document)).digest('hex'),
});

/** What both engines can hold: an id of letters, digits, `-` and `_`, and a point on the earth or none. */
export function isHoldable(document: SearchDocument): boolean {
  if (!/^[A-Za-z0-9_-]{1,500}$/.test(document.id)) return false;
  if (document.point === null || document.point === undefined) return true;
  const point = pointOf(document.point);
  return point !== null && Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180;
}

/** The part of a document that a hit hands back. */
export function returnedPart(document: SearchDocument, config: IndexConfig): SearchDocument {
  const part: SearchDocument = { id: document.id, hash: document.hash };
  for (const field of config.returned) if (field in document) part[field] = document[field];
  return part;
}

export function highlights(
  document: SearchDocument,
  query: SearchQuery,
  config: IndexConfig,
  mark: Highlighter,
): Record<string, Pieces> {
  return Object.fromEntries(
    query.highlight.map((field) => [
      field,
      mark(asText(document[field]), { exact: config.exact.includes(field), window: windowLength }),
    ]),
  );
}
