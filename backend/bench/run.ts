// npm run bench [-- name…]: measures ratios within one run, prints them and keeps them in RESULTS.md.
import { access } from 'node:fs/promises';
import { measureCatchUp } from './catch-up.ts';
import { measureFirstLoad } from './first-load.ts';
import { Ground } from './ground.ts';
import { measureImport } from './import.ts';
import { measureJob } from './job.ts';
import { machine } from './machine.ts';
import { serverFile } from './product.ts';
import { keepResults } from './results.ts';
import { measureSearch } from './search.ts';
import { type Section, written } from './table.ts';

const atMostMinutes = 30;
let standing: Ground | undefined;
const tell = (line: string) => void process.stdout.write(`${line}\n`);

const measures: Readonly<Record<string, (ground: Ground, tell: (line: string) => void) => Promise<Section>>> = {
  job: measureJob,
  'first-load': measureFirstLoad,
  search: measureSearch,
  'catch-up': measureCatchUp,
  import: measureImport,
};

async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !(name in measures));
  if (unknown.length > 0) {
    tell(`No such measure: ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`);
    return 2;
  }
  await access(serverFile).catch(() => {
    throw new Error('nothing is built: run it as `npm run bench` at the top');
  });
  const ground = await Ground.prepare(tell);
  standing = ground;
  const parts = new Map<string, string>();
  let code = 0;
  try {
    for (const [name, measure] of Object.entries(measures)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      try {
        const section = await measure(ground, tell);
        const text = written(section, new Date(), machine());
        tell(`\n${text}`);
        parts.set(name, text);
        if (section.lines.some(({ met }) => met === false)) code = 1;
      } catch (error) {
        tell(`\n${name} could not be measured: ${error instanceof Error ? error.stack : String(error)}`);
        code = 1;
      }
    }
  } finally {
    await ground.end();
    if (parts.size > 0) await keepResults(parts, Object.keys(measures));
  }
  return code;
}

function stop(why: string): void {
  tell(why);
  void (standing?.end() ?? Promise.resolve()).finally(() => process.exit(1));
}
setTimeout(() => stop(`Stopped: it took longer than ${atMostMinutes} minutes.`), atMostMinutes * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop('Stopped.'));

process.exit(await main(process.argv.slice(2)));
