import { parseArgs } from 'node:util';
import { Login } from '#contracts/accounts';
import { createAccount, loadActor, removeSecondFactorFrom } from '#features/accounts';
import { importPostings, jobIndex } from '#features/jobs';
import { noteBackup } from '#features/operations';
import { talentIndex } from '#features/talents';
import { hasRole } from '#platform/actor';
import { restoreBackup, writeBackup } from '#platform/backup';
import { Bus } from '#platform/bus';
import { systemClock } from '#platform/clock';
import { connectDatabase, disconnectDatabase, inTransaction, mongoose, prepareCollections } from '#platform/database';
import { productVersion } from '#platform/docs';
import { type Env, Misconfigured, readEnv } from '#platform/env';
import { explain } from '#platform/explain';
import { runningInstance } from '#platform/instance';
import { createLog } from '#platform/log';
import { startMongod, uriOf } from '#platform/mongod';
import type { Deps } from '#platform/route';
import { compareIndexes } from '#platform/search/index-check';
import { rebuildIndex } from '#platform/search/keep';
import { joinSearch, startSearch } from '#platform/search/start';

const say = (line: string) => process.stdout.write(`${line}\n`);

const indexes = [jobIndex, talentIndex];

type Instance = Awaited<ReturnType<typeof runningInstance>>;
type Work = (args: string[], deps: Deps, instance: Instance) => Promise<number>;

/** Each returns the exit code. */
const commands: Record<string, { usage: string; work: Work }> = {
  'import-postings': {
    usage:
      'import-postings FILE --map zhaopin|51job|field=column,…   Every row goes in or is reported; running it again changes nothing twice.',
    async work(args, deps) {
      const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { map: { type: 'string' } } });
      const [file] = positionals;
      if (!file || !values.map) return usage();
      const report = await importPostings(file, values.map, { log: deps.log, tell: say, now: deps.clock.now() });
      say(JSON.stringify(report));
      return 0;
    },
  },
  'check-index': {
    usage: 'check-index   Compares the search indexes with the database: ids and document hashes.',
    async work(_, deps, instance) {
      // The embedded engine lives in the product's process; without one there is only what is built now.
      if (!instance && deps.search.kind === 'embedded')
        for (const index of indexes) await rebuildIndex(deps.search, index, deps.log);
      const result = instance
        ? await askInstance(instance, '/api/index-checks')
        : await compareIndexes(deps.search, indexes);
      say(JSON.stringify(result, null, 2));
      return result.agrees === true ? 0 : 1;
    },
  },
  'rebuild-index': {
    usage: 'rebuild-index   Builds new search indexes beside the old ones and swaps.',
    async work(_, deps, instance) {
      if (deps.search.kind === 'embedded') {
        say(
          instance
            ? 'The embedded engine is rebuilt whenever the product starts: restart it.'
            : 'The embedded engine is rebuilt whenever the product starts.',
        );
        return 0;
      }
      for (const index of indexes) {
        const { count, setAside } = await rebuildIndex(deps.search, index, deps.log);
        say(
          `${index.config.name}: ${count} indexed${setAside.length > 0 ? `, set aside: ${setAside.join(', ')}` : ''}`,
        );
      }
      return 0;
    },
  },
  'create-admin': {
    usage: 'create-admin LOGIN --name NAME   The first admin; the password is read from ADMIN_PASSWORD.',
    async work(args) {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: { name: { type: 'string', default: 'Admin' } },
      });
      const [login] = positionals;
      const password = process.env.ADMIN_PASSWORD;
      if (!login || !password) return usage();
      if (password.length < 12) throw new Misconfigured('ADMIN_PASSWORD: at least 12 characters');
      const known = Login.safeParse(login);
      if (!known.success) throw new Misconfigured('LOGIN: an e-mail address or a mobile number');
      const { id } = await createAccount({ login: known.data, name: values.name, password, roles: ['admin'] });
      if (!hasRole(await loadActor(id, { staffSecondFactor: 'optional' }), 'admin')) {
        say('There is an account with this login already, and it is no admin; it was left as it is.');
        return 1;
      }
      say(`Account ${id} is an admin.`);
      return 0;
    },
  },
  'remove-second-factor': {
    usage: 'remove-second-factor LOGIN   For the only admin who lost the phone and the recovery codes; they are told.',
    async work([login]) {
      const known = Login.safeParse(login);
      if (!known.success) return usage();
      const { _id } = await inTransaction(() => removeSecondFactorFrom({ login: known.data }));
      say(`Account ${_id} signs in with its password alone.`);
      return 0;
    },
  },
  backup: {
    usage:
      'backup FOLDER   Writes the whole database as it is at one moment into an empty folder; people go on working.',
    async work([folder]) {
      if (!folder) return usage();
      const record = await noteBackup(await writeBackup(database(), folder, productVersion));
      say(`${record.documents} documents, ${record.bytes} bytes, as of ${record.at.toISOString()}`);
      return 0;
    },
  },
  restore: {
    usage:
      'restore FOLDER [--replace] [--send-waiting]   Brings a backup into an empty database and builds the indexes; stop the product first. --replace drops what is there. Letters that waited stay unsent unless --send-waiting.',
    async work(args, deps, instance) {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
          replace: { type: 'boolean', default: false },
          'send-waiting': { type: 'boolean', default: false },
        },
      });
      const [folder] = positionals;
      if (!folder) return usage();
      if (instance) throw new Misconfigured(`The product is running (process ${instance.pid}): stop it first.`);
      const { at, parts, withheld } = await restoreBackup(database(), folder, {
        replace: values.replace,
        sendWaiting: values['send-waiting'],
      });
      await prepareCollections();
      if (deps.search.kind !== 'embedded')
        for (const index of indexes) await rebuildIndex(deps.search, index, deps.log);
      say(`${parts.length} collections as of ${at}. Everybody signs in anew.`);
      if (withheld > 0)
        say(
          `${withheld} letters that waited then are not sent; restore again with --send-waiting where they should be.`,
        );
      return 0;
    },
  },
};
function database() {
  const { db } = mongoose.connection;
  if (!db) throw new Error('not connected');
  return db;
}

function usage(): number {
  say(
    `npm run admin -- COMMAND\n\n${Object.values(commands)
      .map((command) => `  ${command.usage}`)
      .join('\n')}`,
  );
  return 2;
}

async function askInstance(instance: NonNullable<Instance>, path: string): Promise<{ agrees?: unknown }> {
  const answer = await fetch(instance.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${instance.key}` },
    signal: AbortSignal.timeout(120_000),
  });
  if (!answer.ok) throw new Error(`the running instance answered ${answer.status}: ${await answer.text()}`);
  const body: unknown = await answer.json();
  return body instanceof Object ? body : {};
}

/** The database of the running instance where one runs, else one started for this command alone. */
async function openDatabase(env: Env, instance: Instance) {
  if (env.MONGODB_URI) return { uri: env.MONGODB_URI, stop: async () => undefined };
  if (instance) return { uri: await uriOf(env.DATA_DIR), stop: async () => undefined };
  return startMongod(env.DATA_DIR, say);
}

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) return usage();
  const env = readEnv(process.env);
  const instance = await runningInstance(env.DATA_DIR);
  const database = await openDatabase(env, instance);
  try {
    await connectDatabase(database.uri);
    await prepareCollections();
    const log = createLog('warn');
    const search = await (instance ? joinSearch(env) : startSearch(env, log));
    try {
      return await command.work(
        args,
        { env, log, clock: systemClock, bus: new Bus(log), search: search.engine },
        instance,
      );
    } finally {
      await search.stop();
    }
  } finally {
    await disconnectDatabase();
    await database.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
