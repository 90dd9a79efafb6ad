import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '#platform/log';
import { isFree, portOf } from '#platform/mongod';

export type OwnMeilisearch = { host: string; apiKey: string; stop(): Promise<void> };

/** How long a start may take, opening a large index included. Milliseconds. */
const startsWithin = 60_000;
const portFreeWithin = 15_000;
const restartAfter = 1_000;
/** By default it is two thirds of the machine's, and readying that much costs each batch of changes half a second. */
const indexingMemory = '1GiB';

/** Ends the child when this process has ended without being able to: killed, say. */
const watcher = `
const [parent, child] = process.argv.slice(1).map(Number);
const lives = (pid) => { try { process.kill(pid, 0); return true } catch { return false } };
setInterval(() => {
  if (!lives(child)) process.exit();
  if (!lives(parent)) { try { process.kill(child) } catch {} process.exit() }
}, 500);`;

export async function meilisearchOnPath(path = process.env.PATH ?? ''): Promise<string | null> {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, process.platform === 'win32' ? 'meilisearch.exe' : 'meilisearch');
    if (
      folder &&
      (await access(file, constants.X_OK).then(
        () => true,
        () => false,
      ))
    )
      return file;
  }
  return null;
}

/** Made once, readable by nobody else: whoever has it may read and change the index. */
async function masterKeyOf(folder: string): Promise<string> {
  const file = join(folder, 'master-key');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.length >= 32) return kept;
  const key = randomBytes(32).toString('base64url');
  await writeFile(file, key, { mode: 0o600 });
  return key;
}

/** The one that a running instance keeps in this data folder; null where none answers. */
export async function meilisearchOf(dataDir: string): Promise<Pick<OwnMeilisearch, 'host' | 'apiKey'> | null> {
  const folder = join(dataDir, 'meilisearch');
  const kept = await Promise.all(['port', 'master-key'].map((file) => readFile(join(folder, file), 'utf8'))).catch(
    () => null,
  );
  const [port, apiKey] = kept ?? [];
  if (!port || !apiKey) return null;
  const host = `http://127.0.0.1:${port}`;
  return (await answers(host)) ? { host, apiKey } : null;
}

const answers = (host: string): Promise<boolean> =>
  fetch(`${host}/health`, { signal: AbortSignal.timeout(1_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/**
 * Runs `program` on a loopback port with its data below `dataDir`, and starts it again should it end. It ends with this
 * process, also when that is killed. An index that this version cannot open is thrown away: it is built anew from the database.
 */
export async function startMeilisearch(program: string, dataDir: string, log: Log): Promise<OwnMeilisearch> {
  const folder = join(dataDir, 'meilisearch');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [port, apiKey] = [await portOf(folder), await masterKeyOf(folder)];
  const host = `http://127.0.0.1:${port}`;
  // The last one may still be closing its files.
  for (const until = Date.now() + portFreeWithin; !(await isFree(port)); await wait(200))
    if (Date.now() > until) throw new Error(`port ${port}, which the search engine in ${folder} uses, is taken`);

  const output = await open(join(folder, 'log'), 'w');
  const launch = () => {
    const child = spawn(
      program,
      [
        ...['--http-addr', `127.0.0.1:${port}`, '--no-analytics', '--env', 'production', '--log-level', 'WARN'],
        ...[
          '--db-path',
          join(folder, 'index'),
          '--dump-dir',
          join(folder, 'dumps'),
          '--snapshot-dir',
          join(folder, 'snapshots'),
        ],
      ],
      // In a group of its own: Ctrl-C must reach us alone, so that we can finish writing first.
      {
        cwd: folder,
        env: { MEILI_MAX_INDEXING_MEMORY: indexingMemory, ...process.env, MEILI_MASTER_KEY: apiKey },
        stdio: ['ignore', output.fd, output.fd],
        detached: true,
      },
    );
    child.on('error', (error) => log.error({ err: error }, 'the search engine cannot be run'));
    if (child.pid !== undefined)
      spawn(process.execPath, ['-e', watcher, String(process.pid), String(child.pid)], {
        stdio: 'ignore',
        detached: true,
      }).unref();
    return child;
  };

  let child = launch();
  if (!(await isHealthy(host, child))) {
    await end(child);
    log.warn(`the search index in ${folder} cannot be opened by this version and is built anew; see its log there`);
    await rm(join(folder, 'index'), { recursive: true, force: true });
    child = launch();
    if (!(await isHealthy(host, child))) {
      await end(child);
      throw new Error(`${program} does not start; see ${join(folder, 'log')}`);
    }
  }

  let stopping = false;
  const supervise = (one: ChildProcess) =>
    one.once('exit', async (code, signal) => {
      if (stopping) return;
      log.warn({ code, signal }, 'the search engine ended and is started again');
      await wait(restartAfter);
      if (stopping) return;
      child = launch();
      supervise(child);
    });
  supervise(child);
  return {
    host,
    apiKey,
    async stop() {
      stopping = true;
      await end(child);
      await output.close();
    },
  };
}

/** False where it ended, or does not answer in time. */
async function isHealthy(host: string, child: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + startsWithin; Date.now() < until; await wait(50)) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false;
    if (await answers(host)) return true;
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(hard);
}
