import { admin, newInstance } from '../fixtures/instance.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe('somebody who operates the product', () => {
  test.skip(({ isMobile }) => isMobile, 'no browser is used here; once is enough');
  test.setTimeout(120_000);

  test('finds the data again after Ctrl-C and after kill -9, and the index agrees with them', async () => {
    const instance = await newInstance();
    try {
      await instance.start();
      const all = async () => (await (await fetch(`${instance.url}/api/jobs?limit=1`)).json()).total;
      const before = await all();
      expect(before).toBe(365);

      expect(await instance.end('SIGINT')).toBe(0);
      await instance.start();
      expect(await all()).toBe(before);

      await instance.end('SIGKILL');
      await instance.start();
      expect(await all()).toBe(before);

      const check = await admin(instance.dataDir, 'check-index');
      expect(check.said).toContain('"agrees": true');
      expect(check.code).toBe(0);
    } finally {
      await instance.clear();
    }
  });

  test('runs two instances side by side', async () => {
    const [one, two] = [await newInstance(), await newInstance({ DEMO: 'false' })];
    try {
      await Promise.all([one.start(), two.start()]);
      const total = async (url: string) => (await (await fetch(`${url}/api/jobs?limit=1`)).json()).total;
      expect([await total(one.url), await total(two.url)]).toEqual([365, 0]);
    } finally {
      await Promise.all([one.clear(), two.clear()]);
    }
  });

  test('is told every setting that is missing in production', async () => {
    const instance = await newInstance({ NODE_ENV: 'production' });
    try {
      expect(await instance.run()).toBe(1);
      for (const name of ['SESSION_SECRET', 'PUBLIC_URL', 'SMTP_URL', 'MONGODB_URI'])
        expect(instance.said).toContain(name);
      expect(instance.said).not.toContain('    at ');
    } finally {
      await instance.clear();
    }
  });

  test('is told which port is taken', async () => {
    const one = await newInstance({ DEMO: 'false' });
    const two = await newInstance({ DEMO: 'false', PORT: new URL(one.url).port });
    try {
      await one.start();
      expect(await two.run()).toBe(1);
      expect(two.said).toContain('is taken');
    } finally {
      await Promise.all([one.clear(), two.clear()]);
    }
  });

  test('gets the site with lists where the search engine that is named is away', async () => {
    const instance = await newInstance({ MEILI_HOST: 'http://127.0.0.1:9' });
    try {
      await instance.start();
      const found = await (await fetch(`${instance.url}/api/jobs?q=电工`)).json();
      expect(found.mode).toBe('limited');
      expect(found.items.length).toBeGreaterThan(0);
      const { status, parts } = await (await fetch(`${instance.url}/readyz`)).json();
      expect([status, parts.search.ok]).toEqual(['limited', false]);
      await expect.poll(() => instance.said).toContain('does not answer yet');
      expect(await instance.end('SIGINT')).toBe(0);
    } finally {
      await instance.clear();
    }
  });
});
