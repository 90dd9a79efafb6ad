import type { FederatedMultiSearchParams, MultiSearchParams } from 'meilisearch';
import { mostOf, mostRanked } from './asking.ts';
import type { Place } from './cursor.ts';
import type { IndexConfig, SearchFilter, SearchQuery, SearchSort } from './engine.ts';
import type { Asked } from './language.ts';
import { orderKey } from './meili-document.ts';

type Level = { field: string; descending: boolean };
/** One list or count within a question. */
type Part = { filter: string[]; sort: string[]; offset: number; limit: number; facets: string[]; retrieve: string[] };
/** What is looked for: everything asked, or, second to that, all but one word. */
type Wanted = { q: string; weight: number };
type Body = MultiSearchParams | FederatedMultiSearchParams;

/**
 * One search as Meilisearch is asked it: the page first, then the counts. The page asks for one hit more than is shown,
 * to know whether there is a next page.
 */
export type Question = {
  /** Sent side by side; their answers, one after the other, are those to the parts. */
  bodies: Body[];
  parts: Part[];
  /** The part that counts the whole search. */
  counting: number;
  /** The sort fields whose values continue the list; null where only counting can. */
  levels: readonly Level[] | null;
  offset: number;
};

export function questionOf(
  config: IndexConfig,
  query: SearchQuery,
  asked: Asked,
  wide: boolean,
  place: Place | null,
): Question {
  const levels = levelsOf(config, query, asked);
  const offset = place && 'offset' in place ? place.offset : 0;
  const filters = query.filters.map((filter) => ({
    field: 'field' in filter ? filter.field : '',
    text: filterText(filter),
  }));
  const all = filters.map(({ text }) => text);
  const bound = query.facets.filter((facet) => filters.some(({ field }) => field === facet));
  const free = query.facets.filter((facet) => !bound.includes(facet));
  const after = levels && place && 'keys' in place ? [afterText(levels, place.keys)] : [];
  const count = (facets: string[], filter: string[]): Part => ({
    filter,
    facets,
    sort: [],
    offset: 0,
    limit: 0,
    retrieve: ['id'],
  });
  // The total of a page that continues by value is that of the rest: the whole is counted apart.
  const apart = after.length > 0;
  const page: Part = {
    filter: [...all, ...after],
    sort: levels ? sortText(levels) : query.sort.map(anySortText),
    offset,
    limit: Math.min(query.limit + 1, mostRanked - offset),
    facets: apart ? [] : free,
    retrieve: ['source', ...(levels ?? []).map((level) => level.field)],
  };
  const parts = [
    page,
    ...(apart ? [count(free, all)] : []),
    ...bound.map((facet) =>
      count(
        [facet],
        filters.flatMap(({ field, text }) => (field === facet ? [] : [text])),
      ),
    ),
  ];
  return { bodies: bodiesOf(config, asked, wide, parts), parts, counting: apart ? 1 : 0, levels, offset };
}

function bodiesOf(config: IndexConfig, asked: Asked, wide: boolean, parts: readonly Part[]): Body[] {
  const base = (part: Part) => ({
    indexUid: config.name,
    matchingStrategy: 'all' as const,
    filter: part.filter,
    sort: part.sort,
    attributesToRetrieve: part.retrieve,
    ...(asked.latin && !wide && { attributesToSearchOn: [...config.searchable] }),
  });
  const [everything, ...allButOne] = wantedOf(asked, wide);
  if (allButOne.length === 0) {
    const queries = parts.map((part) => ({
      ...base(part),
      q: everything.q,
      offset: part.offset,
      limit: part.limit,
      facets: part.facets,
    }));
    // Meilisearch works through one request's queries one after the other: the counts are made beside the page.
    return [queries.slice(0, 1), queries.slice(1)].flatMap((some) => (some.length > 0 ? [{ queries: some }] : []));
  }
  return parts.map((part) => ({
    federation: { offset: part.offset, limit: part.limit, facetsByIndex: { [config.name]: part.facets } },
    queries: [everything, ...allButOne].map(({ q, weight }) => ({ ...base(part), q, federationOptions: { weight } })),
  }));
}

/** A full match scores above (n - 1) / n of 1, and the others at most their weight: so it always comes first. */
function wantedOf(asked: Asked, wide: boolean): [Wanted, ...Wanted[]] {
  // A minus would exclude; a space at the end says that the last word is finished.
  const text = asked.words.length === 0 ? '' : asked.folded.replace(/(?<=^|\s)-+/g, ' ');
  const everything = { q: asked.prefix ? text : `${text} `, weight: 1 };
  if (!wide || mostOf(asked.words.length) === asked.words.length) return [everything];
  const words = asked.words.map((word) => word.texts.join(' '));
  return [
    everything,
    ...words.map((_, left) => ({ q: `${words.filter((_, at) => at !== left).join(' ')} `, weight: 0.5 })),
  ];
}

function levelsOf(config: IndexConfig, query: SearchQuery, asked: Asked): Level[] | null {
  const sorted = query.sort.flatMap((sort) => ('near' in sort ? [] : [sort]));
  if (sorted.length < query.sort.length) return null;
  if ((sorted.length === 0 || config.relevanceFirst) && asked.words.length > 0) return null;
  const levels = [...sorted, ...config.ties.filter(({ field }) => !sorted.some((sort) => sort.field === field))];
  return [...levels, { field: orderKey, descending: false }];
}

const sortText = (levels: readonly Level[]) =>
  levels.map(({ field, descending }) => `${field}:${descending ? 'desc' : 'asc'}`);
const anySortText = (sort: SearchSort) =>
  'near' in sort ? `_geoPoint(${figure(sort.near.lat)}, ${figure(sort.near.lng)}):asc` : (sortText([sort])[0] ?? '');

/** Without an exponent, which the filter language does not read. */
function figure(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20) : String(BigInt(value));
}

function quoted(value: string | number | boolean): string {
  if (typeof value === 'number') return figure(value);
  return typeof value === 'string' ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : String(value);
}

export function filterText(filter: SearchFilter): string {
  if ('near' in filter)
    return `_geoRadius(${figure(filter.near.lat)}, ${figure(filter.near.lng)}, ${figure(Math.round(filter.within * 1000))})`;
  if ('anyOf' in filter) return `${filter.field} IN [${filter.anyOf.map(quoted).join(', ')}]`;
  if ('noneOf' in filter) return `${filter.field} NOT IN [${filter.noneOf.map(quoted).join(', ')}]`;
  const bounds = [
    ...(filter.from === undefined ? [] : [`${filter.field} >= ${figure(filter.from)}`]),
    ...(filter.below === undefined ? [] : [`${filter.field} < ${figure(filter.below)}`]),
  ];
  return bounds.length > 0 ? bounds.join(' AND ') : `${filter.field} EXISTS`;
}

/** What comes after the last hit: greater at the first level where it differs. A missing value comes after every other. */
function afterText(levels: readonly Level[], keys: readonly (number | null)[]): string {
  const equal = ({ field }: Level, key: number | null) =>
    key === null ? `${field} NOT EXISTS` : `${field} = ${figure(key)}`;
  const cases = levels.flatMap((level, at) => {
    const key = keys[at] ?? null;
    if (key === null) return [];
    const same = levels.slice(0, at).map((before, i) => equal(before, keys[i] ?? null));
    const later = `(${level.field} ${level.descending ? '<' : '>'} ${figure(key)} OR ${level.field} NOT EXISTS)`;
    return [`(${[...same, later].join(' AND ')})`];
  });
  return cases.join(' OR ') || `${orderKey} NOT EXISTS`;
}
