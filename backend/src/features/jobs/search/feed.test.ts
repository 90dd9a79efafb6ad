import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { expirePostings } from '#features/jobs';
import { EmbeddedEngine } from '#platform/search/embedded';
import { SearchAway, type SearchEngine } from '#platform/search/engine';
import { startIndexFeed } from '#platform/search/feed';
import { language } from '#platform/search/language';
import { type TestCity, testApp } from '#testing/app';
import { jobDraft } from '#testing/builders';
import { allDocuments } from './current.ts';
import { jobIndex } from './source.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const { jobs: config } = language().config;

async function hashes(documents: AsyncIterable<{ id: string; hash: string }>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { id, hash } of documents) found.set(id, hash);
  return found;
}
async function* each<T>(batches: AsyncIterable<T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}
const indexOf = (engine: SearchEngine) => hashes(engine.list(config.name));
const agreed = (engine: SearchEngine) =>
  vi.waitFor(async () => expect(await indexOf(engine)).toEqual(await hashes(each(allDocuments()))), {
    timeout: 20_000,
    interval: 20,
  });

function feeding(engine: SearchEngine) {
  const end = new AbortController();
  const feed = startIndexFeed({ search: engine, log: city.deps.log }, [jobIndex], end.signal);
  const stop = async () => {
    end.abort();
    await feed.done;
  };
  onTestFinished(stop);
  return { ready: feed.ready, stop };
}

/** A real engine behind a plug: pulled out, it cannot be reached; it can also come back having lost everything. */
class Plugged {
  #engine = new EmbeddedEngine(language());
  #in = true;
  /** How often it was asked in vain. */
  refused = 0;
  readonly socket: SearchEngine = this.#made();

  #made(): SearchEngine {
    const there = () => {
      if (!this.#in) {
        this.refused += 1;
        throw new SearchAway('unplugged');
      }
      return this.#engine;
    };
    return {
      kind: 'meilisearch',
      version: async () => there().version(),
      open: async (...args) => there().open(...args),
      put: async (...args) => there().put(...args),
      remove: async (...args) => there().remove(...args),
      search: async (...args) => there().search(...args),
      list: (...args) => there().list(...args),
      rebuild: async (...args) => there().rebuild(...args),
      close: async () => this.#engine.close(),
    };
  }
  pull(): void {
    this.#in = false;
  }
  async plug({ empty = false, without = [] }: { empty?: boolean; without?: string[] } = {}): Promise<void> {
    if (empty) this.#engine = new EmbeddedEngine(language());
    if (without.length > 0) await this.#engine.remove(config.name, without);
    this.#in = true;
  }
}

/** A published posting and the recruiter's agent. */
async function posting() {
  const job = await city.make.job();
  return { job, agent: await city.as(await city.make.recruiter(job.enterpriseId)), path: `/api/jobs/${job.id}` };
}

describe.each(['inside the process', 'of its own'])('an engine %s', (kind) => {
  const made = () => (kind === 'of its own' ? new Plugged().socket : new EmbeddedEngine(language()));

  it('holds what was published before it was there, and nothing else', async () => {
    const { job } = await posting();
    const draft = await city.make.job({ state: 'draft' });
    const unproved = await city.make.enterprise({ state: 'rejected' });
    const hidden = await city.make.job({ enterpriseId: unproved.id });
    const engine = made();
    await feeding(engine).ready;
    await agreed(engine);
    const index = await indexOf(engine);
    expect(index.has(job.id)).toBe(true);
    expect(index.has(draft.id)).toBe(false);
    expect(index.has(hidden.id)).toBe(false);
  });

  it('follows a posting that is published, edited and closed', async () => {
    const { id } = await city.make.enterprise();
    const agent = await city.as(await city.make.recruiter(id));
    const engine = made();
    await feeding(engine).ready;
    const { body } = await agent.post(`/api/enterprises/${id}/jobs`).send(jobDraft()).expect(201);
    await agent.post(`/api/jobs/${body.id}/publication`).expect(200);
    await agreed(engine);
    const before = (await indexOf(engine)).get(body.id);
    expect(before).toBeDefined();
    await agent
      .put(`/api/jobs/${body.id}`)
      .send({ ...jobDraft({ benefits: ['包住'] }), revision: 1 })
      .expect(200);
    await agreed(engine);
    expect((await indexOf(engine)).get(body.id)).not.toBe(before);
    await agent.post(`/api/jobs/${body.id}/closure`).expect(200);
    await vi.waitFor(async () => expect((await indexOf(engine)).has(body.id)).toBe(false), 5_000);
  });

  it('follows an enterprise that changes its short name, and one that is revoked', async () => {
    const { job, agent } = await posting();
    const engine = made();
    await feeding(engine).ready;
    await agreed(engine);
    const before = (await indexOf(engine)).get(job.id);
    const record = await agent.get(`/api/enterprises/${job.enterpriseId}/record`).expect(200);
    const { name, creditCode, industry, size, ownership, district } = record.body;
    await agent
      .put(`/api/enterprises/${job.enterpriseId}`)
      .send({ name, shortName: '潮汐智能', creditCode, industry, size, ownership, district, revision: 0 })
      .expect(200);
    await agreed(engine);
    expect((await indexOf(engine)).get(job.id)).not.toBe(before);
    const organiser = await city.as(await city.make.account({ roles: ['organiser'] }));
    await organiser
      .post(`/api/enterprises/${job.enterpriseId}/decision`)
      .send({ state: 'revoked', reason: '被投诉' })
      .expect(200);
    await vi.waitFor(async () => expect((await indexOf(engine)).has(job.id)).toBe(false), 5_000);
  });

  it('loses a posting that reached its last day', async () => {
    const job = await city.make.job({ validUntil: '2031-05-01' });
    const engine = made();
    await feeding(engine).ready;
    await agreed(engine);
    await expirePostings(new Date('2031-05-02T00:00:00Z'));
    await vi.waitFor(async () => expect((await indexOf(engine)).has(job.id)).toBe(false), 5_000);
  });
});

describe('an engine of its own', () => {
  it('that was away is brought up to date when it is back', async () => {
    const plugged = new Plugged();
    await feeding(plugged.socket).ready;
    await agreed(plugged.socket);
    plugged.pull();
    const { job, agent } = await posting();
    await agent.post(`/api/jobs/${job.id}/closure`).expect(200);
    const second = await posting();
    await second.agent
      .put(second.path)
      .send({ ...jobDraft({ headcount: 7 }), revision: 0 })
      .expect(200);
    await plugged.plug();
    await agreed(plugged.socket);
  });

  it('that lost a little in a short absence gets it back with the next change', async () => {
    for (let count = 0; count < 20; count += 1) await city.make.job();
    const plugged = new Plugged();
    await feeding(plugged.socket).ready;
    await agreed(plugged.socket);
    const [lost = ''] = (await indexOf(plugged.socket)).keys();
    const { path, agent } = await posting();
    plugged.pull();
    await agent.post(`${path}/closure`).expect(200);
    await vi.waitFor(() => expect(plugged.refused).toBeGreaterThan(0), 5_000);
    await plugged.plug({ without: [lost] });
    await agreed(plugged.socket);
  });

  it('that comes back empty is filled again, though nothing changes', async () => {
    const plugged = new Plugged();
    await feeding(plugged.socket).ready;
    await agreed(plugged.socket);
    await plugged.plug({ empty: true });
    await agreed(plugged.socket);
    expect((await indexOf(plugged.socket)).size).toBeGreaterThan(0);
  });

  it('learns what happened while nobody fed it, and forgets what should not be there', async () => {
    const plugged = new Plugged();
    const first = feeding(plugged.socket);
    await first.ready;
    await agreed(plugged.socket);
    await first.stop();
    const { agent, path } = await posting();
    await agent.post(`${path}/closure`).expect(200);
    await plugged.socket.put(config.name, [
      { id: 'f'.repeat(24), hash: 'x', title: '幽灵', district: [], publishedAt: 0, payMiddle: null, point: null },
    ]);
    await feeding(plugged.socket).ready;
    await agreed(plugged.socket);
  });

  it('is fed by one process at a time', async () => {
    const plugged = new Plugged();
    const rebuilt = vi.spyOn(plugged.socket, 'rebuild');
    const feeds = [feeding(plugged.socket), feeding(plugged.socket)];
    await Promise.all(feeds.map(({ ready }) => ready));
    await agreed(plugged.socket);
    expect(rebuilt).toHaveBeenCalledTimes(1);
  });

  it('does not keep the site from starting while it is away', async () => {
    const plugged = new Plugged();
    plugged.pull();
    const { ready } = feeding(plugged.socket);
    await ready;
    await plugged.plug();
    await agreed(plugged.socket);
  });
});

it('edits in quick succession are all in the index within five seconds', async () => {
  const { id: enterpriseId } = await city.make.enterprise();
  const jobs: string[] = [];
  for (let count = 0; count < 20; count += 1) jobs.push((await city.make.job({ enterpriseId })).id);
  const agent = await city.as(await city.make.recruiter(enterpriseId));
  const engine = new EmbeddedEngine(language());
  await feeding(engine).ready;
  for (const revision of [0, 1]) {
    const draft = { ...jobDraft({ headcount: 5 + revision }), revision };
    await Promise.all(jobs.map((id) => agent.put(`/api/jobs/${id}`).send(draft).expect(200)));
  }
  const written = performance.now();
  await agreed(engine);
  expect(performance.now() - written).toBeLessThan(5_000);
});
