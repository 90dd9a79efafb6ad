import { Meilisearch, MeilisearchRequestError } from 'meilisearch';
import { enough, mayWiden, mostRanked } from './asking.ts';
import { pointOf } from './columns.ts';
import { indexesOf } from './config.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { highlights } from './documents.ts';
import {
  type IndexConfig,
  SearchAway,
  type SearchDocument,
  type SearchEngine,
  type SearchHit,
  type SearchQuery,
  type SearchResults,
} from './engine.ts';
import { distanceKm } from './geo.ts';
import { type Highlighter, highlighter } from './highlight.ts';
import type { Asked, Language } from './language.ts';
import { storedDocument } from './meili-document.ts';
import { type HttpClient, httpClient, NoIndex, Refused } from './meili-http.ts';
import { type Question, questionOf } from './meili-question.ts';
import { ranking, settingsOf } from './meili-settings.ts';
import { watchTask } from './meili-tasks.ts';

const engine = 'm';
const batchSize = 2_000;
const batchesInFlight = 3;
type Hit = Record<string, unknown>;
/** The answer to one part of a question. */
type Answer = { hits: Hit[]; total: number; counts: Record<string, Record<string, number>> };

/** Search in a Meilisearch 1.10 or newer. */
export class MeiliEngine implements SearchEngine {
  readonly kind = 'meilisearch';
  readonly #http: HttpClient = httpClient();
  readonly #client: Meilisearch;
  readonly #language: Language;
  readonly #configs = new Map<string, IndexConfig>();

  constructor(host: string, apiKey: string | undefined, language: Language) {
    this.#language = language;
    // Known before it is opened: until then every search finds the engine away.
    for (const config of indexesOf(language.config)) this.#configs.set(config.name, config);
    this.#client = new Meilisearch({
      host,
      ...(apiKey !== undefined && { apiKey }),
      httpClient: (url, init) => this.#http.send(url instanceof Request ? url.url : url, init),
    });
  }

  version(): Promise<string> {
    return reach(async () => (await this.#client.getVersion()).pkgVersion);
  }

  open(config: IndexConfig): Promise<void> {
    this.#configs.set(config.name, config);
    return reach(() => this.#prepare(config.name, config));
  }

  put(index: string, documents: readonly SearchDocument[]): Promise<{ setAside: string[] }> {
    const config = this.#config(index);
    return reach(async () => {
      const setAside: string[] = [];
      for (let at = 0; at < documents.length; at += batchSize)
        setAside.push(...(await this.#add(index, config, documents.slice(at, at + batchSize))));
      return { setAside };
    });
  }

  remove(index: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return Promise.resolve();
    return reach(async () => {
      const { taskUid } = await this.#client.index(index).deleteDocuments([...ids]);
      await watchTask(this.#client, taskUid);
    });
  }

  async search(index: string, query: SearchQuery): Promise<SearchResults> {
    const config = this.#config(index);
    const place = readCursor(engine, index, query);
    const asked = this.#language.ask(query.text);
    const ask = async (wide: boolean) => {
      const question = questionOf(config, query, asked, wide, place);
      const answers = await reach(() => Promise.all(question.bodies.map((body) => this.#ask(index, body))));
      return { wide, question, answers: answers.flat() };
    };
    let answer = await ask(place?.wide ?? false);
    if (!place && mayWiden(asked) && totalOf(answer.question, answer.answers) < enough) answer = await ask(true);
    return this.#present(config, query, asked, answer);
  }

  /** One answer for each query; a federation of queries has one together. */
  async #ask(index: string, body: Question['bodies'][number]): Promise<Answer[]> {
    if ('federation' in body) {
      const { hits, estimatedTotalHits: total = 0, facetsByIndex } = await this.#client.multiSearch(body);
      return [{ hits, total, counts: facetsByIndex?.[index]?.distribution ?? {} }];
    }
    const { results } = await this.#client.multiSearch(body);
    return results.map(({ hits, estimatedTotalHits: total = 0, facetDistribution: counts = {} }) => ({
      hits,
      total,
      counts,
    }));
  }

  async *list(index: string): AsyncIterable<{ id: string; hash: string }> {
    for (let offset = 0; ; offset += batchSize) {
      const { results } = await reach(() =>
        this.#client.index(index).getDocuments<Hit>({ fields: ['id', 'hash'], limit: batchSize, offset }),
      );
      for (const { id, hash } of results) yield { id: String(id), hash: String(hash) };
      if (results.length < batchSize) return;
    }
  }

  async rebuild(
    config: IndexConfig,
    documents: AsyncIterable<SearchDocument[]>,
  ): Promise<{ count: number; setAside: string[] }> {
    this.#configs.set(config.name, config);
    await reach(() => this.#removeUnfinished(config.name));
    const next = `${unfinished(config.name)}${Date.now().toString(36)}`;
    await reach(() => this.#prepare(next, config));
    const setAside: string[] = [];
    const inFlight: Promise<string[]>[] = [];
    for await (const batch of documents) {
      if (inFlight.length >= batchesInFlight) setAside.push(...((await inFlight.shift()) ?? []));
      const adding = reach(() => this.#add(next, config, batch));
      // It is awaited in its turn; should another fail first, this one may not end the process.
      adding.catch(() => undefined);
      inFlight.push(adding);
    }
    setAside.push(...(await Promise.all(inFlight)).flat());
    return reach(async () => {
      const { numberOfDocuments } = await this.#client.index(next).getStats();
      await this.#create(config.name);
      await this.#swap(config.name, next);
      await this.#done(this.#client.deleteIndex(next));
      return { count: numberOfDocuments, setAside };
    });
  }

  async close(): Promise<void> {
    this.#http.close();
  }

  #config(index: string): IndexConfig {
    const config = this.#configs.get(index);
    if (!config) throw new Error(`the index ${index} was not opened`);
    return config;
  }

  async #done(queued: Promise<{ taskUid: number }>): Promise<void> {
    await watchTask(this.#client, (await queued).taskUid);
  }

  /** The client's own method sends a field that older versions refuse. */
  #swap(one: string, other: string): Promise<void> {
    const body = [{ indexes: [one, other] }];
    return this.#done(this.#client.httpRequest.post<{ taskUid: number }>({ path: 'swap-indexes', body }));
  }

  /** There with its settings; unchanged settings cost nothing. */
  async #prepare(uid: string, config: IndexConfig): Promise<void> {
    const apply = async (rules: string[]) => {
      await this.#create(uid);
      await this.#done(this.#client.index(uid).updateSettings(settingsOf(config, this.#language, rules)));
    };
    await apply(ranking.fine).catch((error: unknown) => {
      if (unwrapped(error) instanceof Refused) return apply(ranking.coarse);
      throw error;
    });
  }

  async #create(uid: string): Promise<void> {
    const there = await this.#client.getRawIndex(uid).catch((error: unknown) => {
      if (unwrapped(error) instanceof NoIndex) return null;
      throw error;
    });
    if (!there) await this.#done(this.#client.createIndex(uid, { primaryKey: 'id' }));
  }

  /** Adds what can be added: a batch that is refused is halved until what cannot be held is alone. */
  async #add(uid: string, config: IndexConfig, documents: readonly SearchDocument[]): Promise<string[]> {
    try {
      const stored = documents.map((document) => storedDocument(document, config));
      await this.#done(this.#client.index(uid).addDocuments(stored, { primaryKey: 'id' }));
      return [];
    } catch (error) {
      if (!(unwrapped(error) instanceof Refused)) throw error;
      if (documents.length <= 1) return documents.map(({ id }) => id);
      const middle = Math.ceil(documents.length / 2);
      return [
        ...(await this.#add(uid, config, documents.slice(0, middle))),
        ...(await this.#add(uid, config, documents.slice(middle))),
      ];
    }
  }

  /** What a rebuild left behind that did not come to its end. */
  async #removeUnfinished(name: string): Promise<void> {
    const { results } = await this.#client.getRawIndexes({ limit: 1_000 });
    for (const { uid } of results)
      if (uid.startsWith(unfinished(name))) await this.#done(this.#client.deleteIndex(uid));
  }

  #present(
    config: IndexConfig,
    query: SearchQuery,
    asked: Asked,
    { wide, question, answers }: { wide: boolean; question: Question; answers: Answer[] },
  ): SearchResults {
    const mark = highlighter(asked, this.#language);
    const near = [...query.sort, ...query.filters].flatMap((one) => ('near' in one ? [one.near] : []))[0];
    const found = answers[0]?.hits ?? [];
    const shown = found.slice(0, query.limit);
    const end = question.offset + query.limit;
    const last = found.length > query.limit && end < mostRanked ? shown.at(-1) : undefined;
    const place = question.levels
      ? { keys: question.levels.map(({ field }) => numberOrNull(last?.[field])), id: '' }
      : { offset: end };
    return {
      hits: shown.map((hit) => presentHit(hit, query, config, mark, near)),
      nextCursor: last ? writeCursor(engine, config.name, query, { wide, ...place }) : null,
      total: totalOf(question, answers),
      totalIsExact: true,
      facets: countsOf(question, answers),
    };
  }
}

const unfinished = (name: string) => `${name}-next-`;
const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null);

function presentHit(
  hit: Hit,
  query: SearchQuery,
  config: IndexConfig,
  mark: Highlighter,
  near: { lng: number; lat: number } | undefined,
): SearchHit {
  const document = sourceOf(hit);
  const point = pointOf(document.point);
  return {
    document,
    highlights: highlights(document, query, config, mark),
    distance: near && point ? distanceKm(near, point) : null,
  };
}

/** @throws SearchAway for a hit that is not one of ours: somebody else's index */
function sourceOf({ source }: Hit): SearchDocument {
  if (typeof source === 'object' && source !== null && 'id' in source && 'hash' in source)
    return { ...source, id: String(source.id), hash: String(source.hash) };
  throw new SearchAway('the search engine holds documents of another shape; rebuild the index');
}

const totalOf = ({ counting }: Question, answers: readonly Answer[]) => answers[counting]?.total ?? 0;

function countsOf({ parts }: Question, answers: readonly Answer[]): SearchResults['facets'] {
  const counts: SearchResults['facets'] = {};
  for (const [at, { facets }] of parts.entries())
    for (const facet of facets)
      counts[facet] = Object.entries(answers[at]?.counts[facet] ?? {})
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return counts;
}

/** The client wraps what our own HTTP client throws. */
const unwrapped = (error: unknown) => (error instanceof MeilisearchRequestError ? error.cause : error);

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwrapped(error);
  }
}
