import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
);

/** The part of the tree that an import leads to: app, features or shared. */
function partOf(file: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1).split('/')[0] ?? '';
  return target.startsWith('.') ? (join(file, '..', target).split('/')[0] ?? '') : 'outside';
}

it('imports go one way: app, then features, then shared', () => {
  const order = ['app', 'features', 'shared'];
  const wrong = files.flatMap((file) => {
    const own = order.indexOf(file.split('/')[0] ?? '');
    return [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
      .map(([, target = '']) => target)
      .filter((target) => {
        const part = partOf(file, target);
        return part !== 'outside' && part !== 'generated' && order.indexOf(part) < own;
      })
      .map((target) => `${file} -> ${target}`);
  });
  expect(files.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
});
