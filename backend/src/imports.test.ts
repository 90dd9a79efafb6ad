import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const backend = fileURLToPath(new URL('.', import.meta.url));
const frontend = fileURLToPath(new URL('../../frontend/src/', import.meta.url));

/** A feature may use those to its left. */
const order = [
  'city',
  'accounts',
  'enterprises',
  'resumes',
  'privacy',
  'checks',
  'jobs',
  'posting-desk',
  'posting-sheets',
  'matching',
  'applications',
  'talents',
  'fairs',
  'notifications',
  'outside',
  'operations',
];

function imports(root: string): { file: string; target: string }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^'\n]+)'/g)].map(
        (match) => ({ file, target: match[1] ?? '' }),
      ),
    );
}

const featureOf = (file: string) => file.match(/^features\/([^/]+)\//)?.[1];

describe('imports go one way', () => {
  const all = imports(backend);
  const product = all.filter(({ file }) => !file.endsWith('.test.ts') && !file.startsWith('testing/'));

  it('reads the imports', () => expect(product.length).toBeGreaterThan(200));

  it('the platform knows no feature', () => {
    expect(
      product.filter(
        ({ file, target }) => file.startsWith('platform/') && /^#(features|contracts)\/|features\//.test(target),
      ),
    ).toEqual([]);
  });

  it('a feature uses others through their door, and only leftward', () => {
    const wrong = product.filter(({ file, target }) => {
      const own = featureOf(file);
      if (!own) return false;
      const other = target.match(/^#(?:features|contracts)\/([^/]+)/)?.[1];
      if (other) return other !== own && order.indexOf(other) >= order.indexOf(own);
      return (
        target.startsWith('.') &&
        !join('features', relative('features', join(file, '..', target))).startsWith(`features/${own}/`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('a contract imports zod and contracts only', () => {
    const wrong = product.filter(
      ({ file, target }) =>
        file.endsWith('/contract.ts') && !/^(zod|#contracts\/[a-z-]+(\/[a-z-]+)?|#platform\/contract)$/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it('every feature has its place in the order', () => {
    expect(readdirSync(join(backend, 'features')).filter((name) => !order.includes(name))).toEqual([]);
  });

  it('in the front end app uses features, features use shared', () => {
    const wrong = imports(frontend).filter(({ file, target }) => {
      const path = target.startsWith('.') ? join(file, '..', target) : target.replace(/^#/, '');
      if (file.startsWith('shared/')) return /^(app|features)\//.test(path);
      if (file.startsWith('features/')) return path.startsWith('app/');
      return false;
    });
    expect(wrong).toEqual([]);
  });
});
