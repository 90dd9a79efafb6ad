import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createLog } from '#platform/log';
import { SearchAway, type SearchQuery } from './engine.ts';
import { language } from './language.ts';
import { MeiliEngine } from './meilisearch.ts';
import { meilisearchOnPath, startMeilisearch } from './own-meilisearch.ts';
import { joinSearch, startSearch } from './start.ts';

const log = createLog('silent');
const everything: SearchQuery = { text: '', filters: [], facets: [], sort: [], limit: 1, highlight: [] };
const program = await meilisearchOnPath();
const cleanups: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'talent-harbor-start-'));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
}
async function server(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const one = createServer(answer);
  await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
  cleanups.push(
    () =>
      new Promise((done) => {
        one.closeAllConnections();
        one.close(done);
      }),
  );
  const address = one.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('choosing an engine', () => {
  test('without any other, the embedded one', async () => {
    const { engine, stop } = await startSearch({ NODE_ENV: 'test', DATA_DIR: await folder() }, log);
    expect([engine.kind, await engine.version()]).toEqual(['embedded', expect.stringMatching(/^MiniSearch \d/)]);
    expect((await engine.search('jobs', everything)).total).toBe(0);
    await stop();
  });

  test('one that is named but does not answer is away, and nothing else breaks', async () => {
    const { engine, stop } = await startSearch(
      { NODE_ENV: 'test', DATA_DIR: await folder(), MEILI_HOST: 'http://127.0.0.1:9' },
      log,
    );
    expect(engine.kind).toBe('meilisearch');
    for (const asking of [
      engine.search('jobs', everything),
      engine.version(),
      engine.open(language().config.jobs),
      engine.put('jobs', [{ id: 'a', hash: 'a' }]),
      engine.remove('jobs', ['a']),
      engine.rebuild(language().config.jobs, (async function* () {})()),
      engine.list('jobs')[Symbol.asyncIterator]().next(),
    ])
      await expect(asking).rejects.toBeInstanceOf(SearchAway);
    await stop();
  });

  test.each<[string, Parameters<typeof createServer>[1]]>([
    ['hangs up', (request) => void request.socket.destroy()],
    ['is broken', (_, response) => void response.writeHead(500).end('oops')],
    [
      'does not accept the key',
      (_, response) => void response.writeHead(403).end('{"code":"invalid_api_key","message":"no"}'),
    ],
    [
      'has no such index',
      (_, response) => void response.writeHead(404).end('{"code":"index_not_found","message":"no"}'),
    ],
    ['is something else', (_, response) => void response.end('<html>')],
  ])('one that %s is away', async (_, answer) => {
    const engine = new MeiliEngine(await server(answer), 'key', language());
    await expect(engine.search('jobs', everything)).rejects.toBeInstanceOf(SearchAway);
    await engine.close();
  });

  test('after one search ran into its time limit, the next one does not wait', async () => {
    const engine = new MeiliEngine(await server(() => undefined), 'key', language());
    await expect(engine.search('jobs', everything)).rejects.toBeInstanceOf(SearchAway);
    const begun = performance.now();
    await expect(engine.search('jobs', everything)).rejects.toBeInstanceOf(SearchAway);
    expect(performance.now() - begun).toBeLessThan(1_000);
    await engine.close();
  });

  test('a program that cannot be run is told, and not waited for', async () => {
    const broken = join(await folder(), 'meilisearch');
    await writeFile(broken, '#!/bin/sh\nexit 3\n');
    await chmod(broken, 0o755);
    await expect(startMeilisearch(broken, await folder(), log)).rejects.toThrow('does not start');
  });
});

describe.skipIf(!program)('a Meilisearch of our own', () => {
  const start = async (dataDir: string) => {
    const own = await startMeilisearch(program ?? '', dataDir, log);
    cleanups.push(own.stop);
    return own;
  };
  const answers = (host: string) =>
    fetch(`${host}/health`).then(
      (answer) => answer.ok,
      () => false,
    );

  test('keeps its port, its key for itself, and its data', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    const { mode } = await stat(join(dataDir, 'meilisearch', 'master-key'));
    expect(mode & 0o077).toBe(0);
    const engine = new MeiliEngine(first.host, first.apiKey, language());
    await engine.open(language().config.jobs);
    await engine.put('jobs', [{ id: 'a', hash: 'h', title: '电工' }]);
    await engine.close();
    await first.stop();
    expect(await answers(first.host)).toBe(false);

    const second = await start(dataDir);
    expect([second.host, second.apiKey]).toEqual([first.host, first.apiKey]);
    const again = new MeiliEngine(second.host, second.apiKey, language());
    expect((await again.search('jobs', { ...everything, text: '电工' })).total).toBe(1);
    await again.close();
  });

  test('is asked, not started once more, by a command beside the running instance', async () => {
    const dataDir = await folder();
    const own = await start(dataDir);
    const beside = await joinSearch({ NODE_ENV: 'development', DATA_DIR: dataDir });
    expect([beside.engine.kind, await beside.engine.version()]).toEqual(['meilisearch', expect.stringMatching(/^\d/)]);
    await beside.stop();
    expect(await answers(own.host)).toBe(true);
    await own.stop();
    const alone = await joinSearch({ NODE_ENV: 'development', DATA_DIR: dataDir });
    expect(alone.engine.kind).toBe('embedded');
    await alone.stop();
  });

  test('is started again when it was killed', async () => {
    const dataDir = await folder();
    const { host } = await start(dataDir);
    const pid = await pidAt(host);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => answers(host), { timeout: 5_000 }).toBe(false);
    await expect.poll(() => answers(host), { timeout: 20_000 }).toBe(true);
  });

  test('an index that cannot be opened is built anew', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await first.stop();
    await writeFile(join(dataDir, 'meilisearch', 'index', 'VERSION'), '0.1.0');
    const second = await start(dataDir);
    expect(await answers(second.host)).toBe(true);
  });
});

/** The process that listens at an address, from the kernel's tables. */
async function pidAt(host: string): Promise<number> {
  const child = spawn('sh', [
    '-c',
    `for p in /proc/[0-9]*; do tr '\\0' ' ' < $p/cmdline 2>/dev/null | grep -q -- "--http-addr ${new URL(host).host}" && basename $p; done; true`,
  ]);
  let output = '';
  for await (const chunk of child.stdout) output += String(chunk);
  const pids = output.trim().split('\n').map(Number);
  const found: number[] = [];
  for (const pid of pids)
    if ((await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('meilisearch')) found.push(pid);
  const [pid] = found;
  if (!pid) throw new Error('no such process');
  return pid;
}
