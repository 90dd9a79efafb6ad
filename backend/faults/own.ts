import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { uriOf } from '#platform/mongod';
import { fill } from '../bench/fill.ts';
import { startProduct } from '../bench/product.ts';
import { broken as brokenPromises } from './check.ts';
import { Ledger } from './ledger.ts';
import { isReady, type Outcome, seconds, timed } from './stage.ts';
import { Writers } from './writers.ts';

const run = promisify(execFile);

/** The product on a database of its own, which it must look after itself. */
async function alone(folder: string) {
  const DATA_DIR = join(folder, 'data');
  const product = await startProduct({ DATA_DIR });
  const uri = await uriOf(DATA_DIR);
  return {
    product,
    uri,
    data: DATA_DIR,
    recruiters: await fill(uri, 50, 4),
    // Elsewhere: the folder's disk may be full.
    ledger: new Ledger(`${folder}-ledger`),
  };
}

const editsSince = (ledger: Ledger, entries: number) =>
  ledger
    .read()
    .slice(entries)
    .filter(({ what }) => what === 'edited').length;

export async function ownDatabaseKilled(times: number): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-faults-own-'));
  const broken: string[] = [];
  const back: number[] = [];
  try {
    const { product, uri, data, recruiters, ledger } = await alone(folder);
    for (let time = 0; time < times; time++) {
      const writers = new Writers(product.url, ledger, `own-${time}`);
      writers.start(recruiters);
      const before = ledger.read().length;
      await timed('everybody writes', 20, broken, async () => editsSince(ledger, before) >= 2 * recruiters.length);
      process.kill(Number(await readFile(join(data, 'mongodb', 'mongod.lock'), 'utf8')), 'SIGKILL');
      await timed('it is noticed', 10, broken, async () => !(await isReady(product.url)()));
      back.push(await timed('ready again', 15, broken, isReady(product.url)));
      await writers.stop();
    }
    const result = await brokenPromises(ledger.read(), uri);
    await product.stop();
    return {
      fault: 'the product’s own MongoDB is killed under writes',
      times,
      figures: { 'promises kept': result.promises, 'ready again': seconds(back) },
      broken: [...broken, ...result.broken],
    };
  } finally {
    await rm(`${folder}-ledger`, { force: true });
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @returns null where no small disk can be mounted */
export async function diskFull(): Promise<Outcome | null> {
  const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-faults-disk-'));
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=1g', 'tmpfs', folder]).catch(() => null);
  if (!mounted) {
    await rm(folder, { recursive: true });
    return null;
  }
  const broken: string[] = [];
  try {
    const { product, uri, recruiters, ledger } = await alone(folder);
    const writers = new Writers(product.url, ledger, 'disk');
    writers.start(recruiters);
    await timed('somebody writes', 20, broken, async () => ledger.read().some(({ what }) => what === 'edited'));
    const filler = join(folder, 'filler');
    await run('sh', ['-c', `dd if=/dev/zero of=${filler} bs=1M 2>/dev/null || true`]);
    await timed('writes are refused', 10, broken, async () => writers.refusals.has('503'));
    const acknowledged = ledger.read().length;
    for (let time = 0; time < 20; time++) {
      const { status } = await fetch(`${product.url}/api/jobs?limit=5&n=${performance.now()}`);
      if (status !== 200) broken.push(`while the disk is full a list was answered ${status}`);
    }
    await unlink(filler);
    await timed('writing goes on', 15, broken, async () =>
      ledger
        .read()
        .slice(acknowledged)
        .some(({ what }) => what === 'edited'),
    );
    await writers.stop();
    for (const status of writers.refusals.keys())
      if (!['503', '409'].includes(status)) broken.push(`people were told ${status}`);
    const result = await brokenPromises(ledger.read(), uri);
    await product.stop();
    return {
      fault: 'the disk is full',
      times: 1,
      figures: { 'promises kept': result.promises },
      broken: [...broken, ...result.broken],
    };
  } finally {
    await run('umount', [folder]).catch(() => run('umount', ['-l', folder]));
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}-ledger`, { force: true });
  }
}
