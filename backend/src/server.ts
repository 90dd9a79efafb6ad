import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { startVerifications } from '#features/enterprises';
import { jobIndex, startExpiry } from '#features/jobs';
import { startPulls } from '#features/outside';
import { startWarnings } from '#features/posting-desk';
import { startSheetRuns } from '#features/posting-sheets';
import { startTellingLooks } from '#features/privacy';
import { startPhotoSweep } from '#features/resumes';
import { talentIndex } from '#features/talents';
import { Bus } from '#platform/bus';
import { systemClock } from '#platform/clock';
import { connectDatabase, databaseVersion, disconnectDatabase, prepareCollections } from '#platform/database';
import { drain } from '#platform/drain';
import { readEnv } from '#platform/env';
import { explain } from '#platform/explain';
import { startFanOut } from '#platform/fan-out';
import { leaveNote, removeNote } from '#platform/instance';
import { catchTheRest } from '#platform/last-resort';
import { createLog } from '#platform/log';
import { startSender } from '#platform/mail';
import { startMongod } from '#platform/mongod';
import { startRelay } from '#platform/relay';
import type { Deps } from '#platform/route';
import { startSchedule } from '#platform/schedule';
import type { SearchEngine } from '#platform/search/engine';
import { startIndexFeed } from '#platform/search/feed';
import { startSearch } from '#platform/search/start';
import { createApp } from './app.ts';
import { demoSignIns, loadDemo } from './demo/load.ts';

type Step = () => Promise<unknown> | unknown;

async function main(): Promise<void> {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  // Each part that starts pushes how it stops; stopping runs the list backwards.
  const stops: Step[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (code: number) => {
    stopping ??= (async () => {
      for (const step of stops.reverse())
        await Promise.resolve()
          .then(step)
          .catch((error: unknown) => process.stderr.write(`while stopping: ${String(error)}\n`));
      process.exit(code);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

  try {
    const env = readEnv(process.env);
    await assertFree(env.PORT, env.HOST);
    await mkdir(env.DATA_DIR, { recursive: true, mode: 0o700 });
    const log = createLog(env.LOG_LEVEL);
    catchTheRest(log, () => void stop(1));
    const database = env.MONGODB_URI
      ? { uri: env.MONGODB_URI, origin: 'from MONGODB_URI', stop: () => undefined }
      : await startMongod(env.DATA_DIR, tell);
    stops.push(database.stop);
    await leaveNote(env);
    stops.push(() => removeNote(env));
    await connectDatabase(database.uri);
    stops.push(disconnectDatabase);
    await prepareCollections();

    const search = await startSearch(env, log);
    stops.push(search.stop);
    const deps: Deps = { env, log, clock: systemClock, bus: new Bus(log), search: search.engine };
    if (env.demo) await loadDemo(deps, tell);

    const end = new AbortController();
    const running: Promise<void>[] = [];
    stops.push(async () => {
      end.abort();
      await Promise.allSettled(running);
    });
    running.push(startRelay(deps.bus, log, end.signal));
    const feed = startIndexFeed(deps, [jobIndex, talentIndex], end.signal);
    running.push(feed.done);
    if (env.roles.has('worker')) {
      running.push(startSender(deps, end.signal));
      running.push(startSheetRuns(deps, end.signal));
      const schedule = await startSchedule(deps);
      stops.push(schedule.stop);
      await startVerifications(deps, schedule);
      await startExpiry(deps, schedule);
      await startPhotoSweep(deps, schedule);
      await startWarnings(deps, schedule);
      await startPulls(deps, schedule);
      await startTellingLooks(deps, schedule);
    }

    await feed.ready;
    const { server, sockets } = createApp(deps);
    const fanOut = await startFanOut(sockets.io, env.REDIS_URL, log);
    stops.push(fanOut.stop);
    await new Promise<void>((done, failed) => server.once('error', failed).listen(env.PORT, env.HOST, done));
    stops.push(() => drain(server, sockets, env.drainSeconds));

    tell(`\nTalent Harbor 人才港 is at ${env.publicUrl}`);
    tell(`  database  MongoDB ${await databaseVersion()} (${database.origin})`);
    tell(`  search    ${search.engine.kind} ${await searchVersion(search.engine)}`);
    tell(`  data      ${env.DATA_DIR}`);
    if (env.demo) for (const line of demoSignIns(env)) tell(line);
    tell('Ctrl-C stops everything.\n');
  } catch (error) {
    process.stderr.write(`Talent Harbor can't start: ${explain(error)}\n`);
    await stop(1);
  }
}

/** Says so at once where the port is taken, and not after the minute that a first start may take. */
async function assertFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((done, failed) => probe.once('error', failed).listen(port, host, done));
  await new Promise((done) => probe.close(done));
}

const searchVersion = (engine: SearchEngine): Promise<string> =>
  engine.version().catch(() => '(does not answer yet: lists come from the database)');

await main();
