import { createServer, type Server } from 'node:http';
import { endpoint, Id } from '@talent-harbor/backend/contracts/platform';
import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { call, pathOf, Refusal } from './call.ts';

const getThing = endpoint({
  name: 'getThing',
  method: 'GET',
  path: '/things/:id',
  summary: '',
  params: z.object({ id: Id }),
  query: z.object({ tag: z.array(z.string()), q: z.string(), page: z.number() }),
  response: z.object({ name: z.string() }),
});
const makeThing = endpoint({
  name: 'makeThing',
  method: 'POST',
  path: '/things',
  summary: '',
  body: z.object({ name: z.string() }),
  response: z.object({ name: z.string() }),
});
const id = 'a'.repeat(24);

let server: Server | undefined;
/** A server that answers every request alike, and counts them. */
async function answering(status: number, body: string): Promise<{ asked: string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const real = globalThis.fetch;
  // Node knows no page to be relative to.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => real(`http://127.0.0.1:${port}${path}`, init));
  return { asked };
}
afterEach(() => {
  vi.unstubAllGlobals();
  server?.close();
});

const refusedCode = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : error;
};

it('writes addresses with every part in its place', () => {
  expect(pathOf(getThing, { params: { id: 'a/b' }, query: { tag: ['x', 'y&z'], q: '', page: 0 } })).toBe(
    '/api/things/a%2Fb?tag=x&tag=y%26z&page=0',
  );
});

it('answers with what the contract promises and nothing else', async () => {
  await answering(200, JSON.stringify({ name: '港', secret: 1 }));
  expect(await call(getThing, { params: { id } })).toEqual({ name: '港' });
});

it('a refusal keeps its code and its fields', async () => {
  const fields = [{ path: 'name', code: 'required', message: '' }];
  await answering(400, JSON.stringify({ type: 't', title: 'Bad', status: 400, code: 'invalid-input', fields }));
  const error = await call(makeThing, { body: { name: '' } }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  expect(error).toMatchObject({ code: 'invalid-input', problem: { fields } });
});

it('a proxy that knows no codes of ours is understood by its status', async () => {
  await answering(502, '<html>Bad gateway</html>');
  expect(await refusedCode(call(getThing, { params: { id } }))).toBe('unavailable');
});

it('an answer that breaks the contract is not shown to anybody', async () => {
  await answering(200, JSON.stringify({ nom: 'x' }));
  expect(await refusedCode(call(getThing, { params: { id } }))).toBe('unreadable');
});

it('without a network it says so, and a write is tried once only', async () => {
  const { asked } = await answering(503, '');
  await call(makeThing, { body: { name: 'x' } }).catch(() => {});
  expect(asked).toEqual(['POST /api/things']);
  server?.closeAllConnections();
  await new Promise((closed) => server?.close(closed));
  expect(await refusedCode(call(makeThing, { body: { name: 'x' } }))).toBe('offline');
});

it('a question that was taken back is not a failure of the network', async () => {
  await answering(200, '{}');
  const error = await call(getThing, { params: { id } }, { signal: AbortSignal.abort() }).catch((e: unknown) => e);
  expect(error).not.toBeInstanceOf(Refusal);
});
