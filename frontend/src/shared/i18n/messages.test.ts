import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();
const read = (path: string): unknown => JSON.parse(readFileSync(join(src, path), 'utf8'));

const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
/** English has two forms where Chinese has one. */
const single = (key: string) => key.replace(/_(one|other)$/, '');
const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ');

const sources = files.filter((path) => basename(path) === 'messages.zh-CN.json' && !path.startsWith('generated'));
const namespaceOf = (path: string) => (path.startsWith('shared') ? 'shared' : basename(dirname(path)));
const words = new Map(sources.map((path) => [namespaceOf(path), new Map(leaves(read(path)))]));

it.each(sources)('%s says the same things in English', (path) => {
  const chinese = new Map(leaves(read(path)).map(([key, text]) => [single(key), text]));
  const english = new Map(leaves(read(path.replace('zh-CN', 'en'))).map(([key, text]) => [single(key), text]));
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  for (const [key, text] of chinese) expect(`${key} ${blanks(english.get(key) ?? '')}`).toBe(`${key} ${blanks(text)}`);
  expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

it('no page asks for words that nobody wrote', () => {
  const absent: string[] = [];
  let asked = 0;
  for (const path of files.filter((name) => /(?<!\.test)\.tsx?$/.test(name))) {
    const text = readFileSync(join(src, path), 'utf8');
    const spoken = [...text.matchAll(/use(?:Words|Translation|ProblemWords)\('([\w-]+)'/g)].map(
      ([, name]) => name ?? '',
    );
    for (const [, key = ''] of text.matchAll(/\bt\(\s*'([^'{}]+)'/g)) {
      asked += 1;
      const [own, rest] = key.includes(':') ? key.split(':') : [undefined, key];
      const places = own ? [own] : [...new Set([...spoken, 'shared'])];
      const known = places.some((name) => [rest, `${rest}_other`].some((form) => words.get(name)?.has(form ?? '')));
      if (!known) absent.push(`${path}: ${key}`);
    }
  }
  expect(asked).toBeGreaterThan(50);
  expect(absent).toEqual([]);
});
