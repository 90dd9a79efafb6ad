import { LRUCache } from 'lru-cache';
import type { PipelineStage } from 'mongoose';
import { type EnterpriseRecord, findEnterprises, mayBeShown } from '#features/enterprises';
import { mongoose } from '#platform/database';
import { readCursor, writeCursor } from '#platform/search/cursor';
import type { SearchFilter, SearchQuery } from '#platform/search/engine';
import { distanceKm } from '#platform/search/geo';
import { type Highlighter, highlighter } from '#platform/search/highlight';
import { language } from '#platform/search/language';
import { JobModel, type JobRecord } from '../model.ts';
import { withSection } from './bands.ts';
import { type Condition, conditionOf, conditionsOfText, counted, payMiddle } from './database-filter.ts';
import { cardOf } from './document.ts';
import type { Results } from './run.ts';
import { facetFields, facetsOf, type Wanted } from './wanted.ts';

const engine = 'd';
const index = 'jobs';
/** Nobody waits longer for a list or its figures. Milliseconds. */
const patience = 4_000;
type Row = JobRecord & { payMiddle: number | null };
type Counts = Record<string, { value: string; count: number }[]>;
type Figures = { total: number; counts: Counts };

/** Figures are counted over everything, so the same ones are not counted twice within a few seconds. */
const recent = new LRUCache<string, Promise<Figures>>({ max: 200, ttl: 5_000 });

/** The list from the database, newest or best paid first, without ranking by words: for while the engine is away. */
export async function searchDatabase({ query, understood, near }: Wanted): Promise<Results> {
  const conditions = [{ state: 'published' }, ...conditionsOfText(query.text)];
  const [rows, figures] = await Promise.all([
    page(conditions, query),
    figuresOf(conditions, query).catch((): Figures | null => null),
  ]);
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  const enterprises = await findEnterprises([...new Set(shown.map(({ enterpriseId }) => enterpriseId))]);
  const mark = highlighter(language().ask(query.text), language());
  return {
    items: shown.flatMap((job) => {
      const enterprise = enterprises.get(String(job.enterpriseId));
      return enterprise && mayBeShown(enterprise) ? [present(job, enterprise, near, mark)] : [];
    }),
    nextCursor: last
      ? writeCursor(engine, index, query, { wide: false, keys: keysOf(last, query), id: String(last._id) })
      : null,
    total: figures?.total ?? shown.length,
    totalIsExact: false,
    facets: facetsOf(figures?.counts ?? {}),
    understood,
    mode: 'limited',
  };
}

const isByPay = (query: SearchQuery) => query.sort.some((sort) => 'field' in sort && sort.field === 'payMiddle');

function keysOf(row: Row, query: SearchQuery): (number | null)[] {
  const published = row.publishedAt?.getTime() ?? 0;
  return isByPay(query) ? [row.payMiddle, published] : [published];
}

function page(conditions: readonly Condition[], query: SearchQuery): Promise<Row[]> {
  const place = readCursor(engine, index, query);
  const after = place && 'keys' in place ? [{ $match: afterOf(place, query) }] : [];
  const stages: PipelineStage[] = [
    { $match: { $and: [...conditions, ...query.filters.map(conditionOf)] } },
    { $addFields: { payMiddle } },
    ...after,
    { $sort: { ...(isByPay(query) && { payMiddle: -1 }), publishedAt: -1, _id: -1 } },
    { $limit: query.limit + 1 },
  ];
  return JobModel.aggregate<Row>(stages).option({ maxTimeMS: patience });
}

/** What comes after the last row of the page before; the database puts a missing value last by itself. */
function afterOf({ keys, id }: { keys: (number | null)[]; id: string }, query: SearchQuery): Condition {
  const published = new Date(keys.at(-1) ?? 0);
  const row = mongoose.isValidObjectId(id) ? new mongoose.Types.ObjectId(id) : null;
  const later = { $or: [{ publishedAt: { $lt: published } }, { publishedAt: published, _id: { $lt: row } }] };
  if (!isByPay(query)) return later;
  const pay = keys[0] ?? null;
  const less = pay === null ? [] : [{ payMiddle: { $lt: pay } }, { payMiddle: null }];
  return { $or: [...less, { $and: [{ payMiddle: pay }, later] }] };
}

function figuresOf(conditions: readonly Condition[], query: SearchQuery): Promise<Figures> {
  const key = JSON.stringify([query.text, query.filters]);
  const known = recent.get(key);
  if (known) return known;
  const counting = count(conditions, query.filters);
  recent.set(key, counting);
  counting.catch(() => recent.delete(key));
  return counting;
}

async function count(conditions: readonly Condition[], filters: readonly SearchFilter[]): Promise<Figures> {
  const facets = Object.values(facetFields);
  const isFacet = (filter: SearchFilter) => 'anyOf' in filter && facets.includes(filter.field);
  const matching = (some: readonly SearchFilter[]) =>
    some.length > 0 ? [{ $match: { $and: some.map(conditionOf) } }] : [];
  const chosen = filters.filter(isFacet);
  const others = (facet: string) => chosen.filter((filter) => !('field' in filter) || filter.field !== facet);
  const stages: PipelineStage[] = [
    { $match: { $and: [...conditions, ...filters.filter((filter) => !isFacet(filter)).map(conditionOf)] } },
    {
      $facet: {
        total: [...matching(chosen), { $count: 'count' }],
        ...Object.fromEntries(
          facets.map((facet) => [facet, [...matching(others(facet)), { $sortByCount: counted[facet] ?? null }]]),
        ),
      },
    },
  ];
  const [result] = await JobModel.aggregate<Record<string, { _id?: unknown; count: number }[]>>(stages).option({
    maxTimeMS: patience,
  });
  const counts: Counts = {};
  for (const facet of facets)
    counts[facet] = (result?.[facet] ?? []).flatMap(({ _id, count: each }) =>
      typeof _id === 'string' ? [{ value: _id, count: each }] : [],
    );
  return { total: result?.total?.[0]?.count ?? 0, counts: { ...counts, industry: addSections(counts.industry ?? []) } };
}

/** The database counts divisions; the section they belong to has them all. */
function addSections(counts: Counts[string]): Counts[string] {
  const sums = new Map<string, number>();
  for (const { value, count: each } of counts)
    for (const one of withSection(value)) sums.set(one, (sums.get(one) ?? 0) + each);
  return [...sums].map(([value, sum]) => ({ value, count: sum })).sort((a, b) => b.count - a.count);
}

function present(
  job: JobRecord,
  enterprise: EnterpriseRecord,
  near: Wanted['near'],
  mark: Highlighter,
): Results['items'][number] {
  return {
    ...cardOf(job, enterprise),
    distance: near && job.point ? distanceKm(near, job.point) : null,
    highlights: {
      title: mark(job.title, { exact: false }),
      enterprise: mark(enterprise.name, { exact: true }),
      snippet: [],
    },
  };
}
