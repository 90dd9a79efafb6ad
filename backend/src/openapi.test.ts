import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands, facts, features } from './app.ts';
import { testApp } from './testing/app.ts';

const Parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema: z.looseObject({}) });
const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ operationId: z.string(), parameters: z.array(Parameter).default([]) })),
  ),
  'x-sockets': z.object({
    commands: z.array(z.object({ name: z.string() })),
    facts: z.array(z.object({ name: z.string() })),
  }),
});

const city = await testApp();
const document = Document.parse((await city.http().get('/api/openapi.json').expect(200)).body);
const named = (one: { name: string }) => one.name;

describe('the OpenAPI document', () => {
  it('holds every route, each under a name of its own, and the probes', () => {
    const operations = Object.values(document.paths)
      .flatMap(Object.values)
      .map(({ operationId }) => operationId);
    const routes = Object.values(features).flat();
    expect(operations.sort()).toEqual(
      [...routes.map(({ endpoint }) => endpoint.name), 'getHealth', 'getReadiness'].sort(),
    );
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('asks for no parameter of the search, and says that a point is a text', () => {
    const parameters = document.paths['/api/jobs']?.get?.parameters ?? [];
    expect(parameters.filter(({ required }) => required)).toEqual([]);
    expect(parameters.find(({ name }) => name === 'near')?.schema).toMatchObject({ type: 'string' });
    const [typed] = document.paths['/api/job-suggestions']?.get?.parameters ?? [];
    expect(typed).toMatchObject({ name: 'q', required: true });
  });

  it('tells of every socket command and every fact of the contracts', async () => {
    const folder = fileURLToPath(new URL('features/', import.meta.url));
    const contracts = await Promise.all(
      readdirSync(folder)
        .filter((feature) => readdirSync(`${folder}${feature}`).includes('contract.ts'))
        .map((feature): Promise<Record<string, unknown>> => import(`./features/${feature}/contract.ts`)),
    );
    const Spoken = z.object({ name: z.string(), payload: z.instanceof(z.ZodType) });
    const spoken = contracts.flatMap(Object.values).flatMap((value) => Spoken.safeParse(value).data ?? []);
    const told = [...document['x-sockets'].commands, ...document['x-sockets'].facts].map(named);
    expect(told.sort()).toEqual(spoken.map(named).sort());
    expect(told).toHaveLength(commands.length + facts.length);
  });
});

it('an empty parameter of a query is one that is not there', async () => {
  await city.http().get('/api/jobs?q=&district=&kind=&education=&salaryMin=&sort=&cursor=&limit=&near=').expect(200);
  const { body } = await city.http().get('/api/jobs?limit=0').expect(400);
  expect(body.fields).toEqual([expect.objectContaining({ path: 'query.limit' })]);
});
