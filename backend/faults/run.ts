// npm run faults [-- --times 20 --seed 1 name…]: does harm to the product and checks what must hold.
import { access, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from '../bench/machine.ts';
import { serverFile } from '../bench/product.ts';
import { type Random, random } from '../bench/random.ts';
import { appKilled, databaseKilled, engineKilled } from './killed.ts';
import { databaseLine, engineLine, slowPeople } from './lines.ts';
import { diskFull, ownDatabaseKilled } from './own.ts';
import type { Outcome } from './stage.ts';

type Fault = (times: number, random: Random) => Promise<Outcome | null>;
const faults: Readonly<Record<string, Fault>> = {
  'app-killed': appKilled,
  'database-killed': databaseKilled,
  'own-database-killed': ownDatabaseKilled,
  'engine-killed': engineKilled,
  'database-line': databaseLine,
  'engine-line': engineLine,
  'slow-people': slowPeople,
  'disk-full': diskFull,
};
const needs: Readonly<Record<string, string>> = {
  'engine-killed': 'a meilisearch on PATH',
  'engine-line': 'a meilisearch on PATH',
  'disk-full': 'the right to mount a small disk',
};
const atMostMinutes = 60;
const report = fileURLToPath(new URL('./REPORT.md', import.meta.url));
const tell = (line: string) => void process.stdout.write(`${line}\n`);

function written({ fault, times, figures, broken }: Outcome): string {
  const said = Object.entries(figures).map(([name, value]) => `${name}: ${value}`);
  const held =
    broken.length === 0 ? 'held' : `broken: ${broken.slice(0, 5).join('; ')}${broken.length > 5 ? ' …' : ''}`;
  return `| ${fault} | ${times} | ${said.join('; ')} | ${held} |`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  });
  const unknown = positionals.filter((name) => !(name in faults));
  if (unknown.length > 0) {
    tell(`No such fault: ${unknown.join(', ')}. There are: ${Object.keys(faults).join(', ')}.`);
    return 2;
  }
  await access(serverFile).catch(() => {
    throw new Error('nothing is built: run it as `npm run faults` at the top');
  });
  const [times, seed] = [Number(values.times), Number(values.seed)];
  const rows: string[] = [];
  let code = 0;
  for (const [name, fault] of Object.entries(faults)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const outcome = await fault(times, random(seed));
    if (!outcome) {
      tell(`${name}: skipped, this machine has not got what it needs (${needs[name] ?? ''})`);
      continue;
    }
    tell(written(outcome));
    rows.push(written(outcome));
    if (outcome.broken.length > 0) code = 1;
  }
  const when = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (positionals.length === 0)
    await writeFile(
      report,
      `# Faults\n\nWritten by \`npm run faults -- --times ${times} --seed ${seed}\`, ${when}, ${machine()}.\n\n| fault | times | figures | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    );
  return code;
}

setTimeout(() => {
  tell(`Stopped: it took longer than ${atMostMinutes} minutes.`);
  process.exit(1);
}, atMostMinutes * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

process.exit(await main());
