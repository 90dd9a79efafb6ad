import type { Readiness } from '#contracts/operations';
import { databaseVersion } from '#platform/database';
import type { Deps } from '#platform/route';

const patience = 2_000;

/** The version, or false where it does not come in time. */
function versionOf(ask: () => Promise<string>): Promise<string | false> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), patience);
    ask()
      .then(resolve, () => resolve(false))
      .finally(() => clearTimeout(late));
  });
}

/** Without the database nothing works; without the engine, search is limited. */
export async function readiness({ search }: Pick<Deps, 'search'>): Promise<Readiness> {
  const [database, engine] = await Promise.all([versionOf(databaseVersion), versionOf(() => search.version())]);
  return {
    status: database === false ? 'unready' : engine === false ? 'limited' : 'ready',
    parts: { database: part('MongoDB', database), search: part(search.kind, engine) },
  };
}

const part = (engine: string, version: string | false) =>
  version === false ? { engine, version: '', ok: false, detail: 'does not answer' } : { engine, version, ok: true };
