import { createHash } from 'node:crypto';
import { asText, returnedPart } from './documents.ts';
import type { IndexConfig, SearchDocument } from './engine.ts';
import { fold } from './fold.ts';

/** A number of its own for each document, so that every order is total and can be continued by value. */
export const orderKey = 'orderKey';

/** 52 bits of a hash of the id: two of 100,000 documents share one with a chance of one in a million. */
const numberOf = (id: string) => Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 13), 16);

/**
 * What Meilisearch keeps of a document: the searched fields folded, so that its own cutting into words sees simplified,
 * half-width, lower-case text; the filtered and sorted ones as they are; and in `source` what a hit hands back, as written.
 */
export function storedDocument(document: SearchDocument, config: IndexConfig): Record<string, unknown> {
  const stored: Record<string, unknown> = {
    id: document.id,
    hash: document.hash,
    [orderKey]: numberOf(document.id),
    source: returnedPart(document, config),
  };
  for (const field of [...config.searchable, ...config.latinOnly]) {
    const value = document[field];
    stored[field] = Array.isArray(value) ? value.map((one) => fold(String(one))) : fold(asText(value));
  }
  for (const field of [...config.filterable, ...config.sortable]) {
    const value = document[field];
    if (value !== null && value !== undefined) stored[field] = value;
  }
  if (document.point !== null && document.point !== undefined) stored._geo = document.point;
  return stored;
}
