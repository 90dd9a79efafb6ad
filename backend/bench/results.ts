import { readFile, writeFile } from 'node:fs/promises';

const file = new URL('./RESULTS.md', import.meta.url);
const head = `# Results

Written by \`npm run bench\`; each part as it was printed by the run that last measured it.`;

/** Puts these parts in the place of those measured before under the same names, in this order. */
export async function keepResults(parts: ReadonlyMap<string, string>, order: readonly string[]): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const all = new Map(
    before
      .split(/^(?=## )/m)
      .slice(1)
      .map((part): [string, string] => [/^## (.*)/.exec(part)?.[1] ?? '', part.trim()]),
  );
  for (const [name, part] of parts) all.set(name, part);
  const kept = order.flatMap((name) => all.get(name) ?? []);
  await writeFile(file, `${[head, ...kept].join('\n\n')}\n`);
}
