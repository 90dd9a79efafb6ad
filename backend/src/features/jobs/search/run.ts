import type { z } from 'zod';
import type { JobResults } from '#contracts/jobs';
import type { Deps } from '#platform/route';
import { type Pieces, SearchAway, type SearchHit } from '#platform/search/engine';
import { distanceKm } from '#platform/search/geo';
import { language } from '#platform/search/language';
import { JobHit } from './document.ts';
import { searchDatabase } from './fallback.ts';
import { facetsOf, type SearchInput, type Wanted, wantedOf } from './wanted.ts';

export type Results = z.input<typeof JobResults>;

/**
 * The postings that are asked for. Where the engine is away the database answers, and the result says so.
 * @throws Invalid for an unknown place, a distance from nowhere, or a cursor of another search
 */
export async function searchPostings(
  input: SearchInput,
  { search, log }: Pick<Deps, 'search' | 'log'>,
): Promise<Results> {
  const wanted = wantedOf(input);
  try {
    const found = await search.search(language().config.jobs.name, wanted.query);
    return {
      items: found.hits.map((hit) => presentHit(hit, wanted)),
      nextCursor: found.nextCursor,
      total: found.total,
      totalIsExact: found.totalIsExact,
      facets: facetsOf(found.facets),
      understood: wanted.understood,
      mode: 'full',
    };
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error;
    log.warn({ err: error }, 'the search engine is away; the database answers');
    return searchDatabase(wanted);
  }
}

function presentHit({ document, highlights }: SearchHit, { near }: Wanted): Results['items'][number] {
  const { card, title, enterpriseName, point } = JobHit.parse(document);
  return {
    ...card,
    distance: near && point ? distanceKm(near, point) : null,
    highlights: {
      title: highlights.title ?? plain(title),
      enterprise: highlights.enterpriseName ?? plain(enterpriseName),
      // A piece of text without a hit explains nothing.
      snippet: highlights.text?.some((piece) => piece.hit) ? inOneLine(highlights.text) : [],
    },
  };
}

const plain = (text: string): Pieces => (text === '' ? [] : [{ text, hit: false }]);
const inOneLine = (pieces: Pieces): Pieces =>
  pieces.map(({ text, hit }) => ({ text: text.replace(/\n+/g, ' · '), hit }));
