import type { Agent } from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnyEndpoint } from '#platform/contract';
import { mongoose } from '#platform/database';
import type { Policy } from '#platform/policy';
import { type TestCity, testApp } from '#testing/app';
import { ask, type Caller, type Cast, callers, castOf, type Input, roleOf, scenes } from '#testing/scenes';
import { features } from './app.ts';

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** Values that a client has no reason to send, each with a name for the report. */
const nasty: Record<string, unknown> = {
  null: null,
  empty: '',
  number: 1e308,
  negative: -1,
  fraction: 0.5,
  true: true,
  list: [],
  object: {},
  long: 'x'.repeat(200_000),
  deep: deep(1000),
  operator: { $gt: '' },
  where: { $where: 'sleep(5000)' },
  regex: { $regex: '(a+)+$' },
  prototype: JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
  nul: 'a\u0000b',
  surrogate: '\ud800',
  bidi: '\u202Egnp.exe',
  zeroWidth: '\u200B\u200B',
  rare: '𠮷野家',
  script: '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>',
  syntax: '") OR 1=1 -- *:* _geoRadius(0,0,1) NOT (a OR',
  impossibleDate: '2026-02-30',
  enormousList: Array.from({ length: 5_000 }, () => 'a'),
};
const insider = (policy: Policy): Caller =>
  callers.find((caller) => {
    const role = roleOf[caller];
    return policy.open ? caller === 'nobody' : role !== null && policy.reach[role] !== undefined;
  }) ?? 'nobody';

const fieldsOf = (schema: z.ZodType): string[] => {
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.keys(properties ?? {});
};
const inAddress = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 4_000).toWellFormed() : JSON.stringify(value).slice(0, 4_000);

/** A fingerprint of everything that is kept, but for what merely passing by leaves. */
async function fingerprint(): Promise<string> {
  const db = mongoose.connection.db;
  if (!db) throw new Error('not connected');
  const { collections } = z
    .object({ collections: z.record(z.string(), z.string()) })
    .parse(await db.command({ dbHash: 1 }));
  return JSON.stringify(
    Object.entries(collections).filter(([name]) => !/^(sessions|limits|leases|rate|audit)/.test(name)),
  );
}

type Attempt = { name: string; input: Input };
const names = (attempts: readonly Attempt[]) => attempts.map(({ name }) => name).join(', ');

/** Each nasty value in one field after the other. */
function fieldAttempts({ params, query, body }: AnyEndpoint, base: Input): Attempt[][] {
  const of = (part: 'params' | 'query' | 'body', schema: z.ZodType, written: (value: unknown) => unknown) =>
    fieldsOf(schema).map((field) =>
      Object.entries(nasty).map(([name, value]) => ({
        name: `${field} ${name}`,
        input: { ...base, [part]: { ...base[part], [field]: written(value) } },
      })),
    );
  return [
    ...of('params', params, (value) => inAddress(value) || '-'),
    ...of('query', query, inAddress),
    ...of('body', body, (value) => value),
  ];
}

describe('bad input, from the route table', () => {
  let city: TestCity;
  let cast: Cast;
  const agents = new Map<Caller, Agent>();
  let asked = 0;

  beforeAll(async () => {
    city = await testApp();
    cast = await castOf(city);
    for (const caller of callers) {
      const person = cast.callers[caller];
      agents.set(caller, person ? await city.as(person) : city.http());
    }
  });

  for (const { endpoint, policy } of Object.values(features).flat()) {
    const scene = scenes[endpoint.name];
    if (!scene || scene.spends) continue;
    it(`${endpoint.method} ${endpoint.path} refuses it plainly and keeps nothing of what it refused`, async () => {
      const caller = insider(policy);
      const agent = agents.get(caller);
      if (!agent) throw new Error('no agent');
      const base = await scene.set(city, cast, caller);
      /** Whether the answer was a refusal; any other fault of it fails here. */
      const refused = async ({ name, input }: Attempt): Promise<boolean> => {
        const answer = await ask(agent, endpoint, input);
        asked += 1;
        expect(answer.status, `${name}: ${JSON.stringify(answer.body).slice(0, 300)}`).toBeLessThan(500);
        expect(answer.text ?? '', name).not.toMatch(/\n\s+at |node_modules/);
        if (answer.status < 400) return false;
        expect(answer.body.code, name).toMatch(/^[a-z-]+$/);
        expect(answer.headers['content-type'], name).toContain('application/problem+json');
        return true;
      };
      for (const attempts of fieldAttempts(endpoint, base)) {
        const before = await fingerprint();
        const refusals: Attempt[] = [];
        for (const attempt of attempts) if (await refused(attempt)) refusals.push(attempt);
        // Where some were taken, what the others left is told apart only by sending them once more.
        if (refusals.length < attempts.length && endpoint.method !== 'GET') {
          const between = await fingerprint();
          for (const attempt of refusals) expect(await refused(attempt), `${attempt.name}, once more`).toBe(true);
          expect(await fingerprint(), `${names(refusals)}: refused, and yet something is left`).toBe(between);
        } else expect(await fingerprint(), `${names(attempts)}: something is left`).toBe(before);
      }
    }, 120_000);
  }

  it('was asked', () => {
    process.stdout.write(`bad input: ${asked} requests, each nasty value in each field\n`);
    expect(asked).toBeGreaterThan(500);
  });

  it.each([
    ['not JSON', '{"role":'],
    ['a bare string', '"hello"'],
    ['repeated keys', '{"login":"a@b.example","login":{"$gt":""},"password":"x"}'],
    ['a very deep body', `{"login":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['two megabytes', JSON.stringify({ login: 'x'.repeat(2_000_000) })],
  ])('a body that is %s is refused', async (_, body) => {
    const answer = await city.http().post('/api/sessions').set('content-type', 'application/json').send(body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});
