import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import { onPath } from '#platform/mongod';
import { type Sent, startBareServer } from './bare.ts';
import type { Ground } from './ground.ts';
import { asked, client } from './http.ts';
import { enginesOf } from './product.ts';
import { median } from './statistics.ts';
import type { Section } from './table.ts';

const postings = 500;
const warmUps = 200;
const loads = 25;
const slowDown = 4;
const mostScript = 170;
const mostRatio = 1.25;
const path = '/jobs';
const page = { accept: 'text/html', 'accept-language': 'zh-CN' };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
};

/** The search page on a phone's processor, against the same page without its scripts from a bare server. */
export async function measureFirstLoad(ground: Ground): Promise<Section> {
  const city = await ground.city('embedded', postings);
  const product = await city.start();
  const bare = await startBareServer(ground.folder, await withoutScripts(product.url));
  const browser = await launch();
  try {
    const script = await scriptOf(browser, product.url + path);
    const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
    // The browser's first load, not the server's.
    for (const { url } of [product, bare]) await warmUp(url);
    await paintOf(browser, product.url + path);
    await paintOf(browser, bare.url + path);
    for (let load = 0; load < loads; load++) {
      for (const side of load % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
        times[side].push(await paintOf(browser, (side === 'ours' ? product.url : bare.url) + path));
    }
    const [ours, plain] = [median(times.ours), median(times.bare)];
    const ratio = ours / plain;
    return {
      name: 'first-load',
      engines: [...enginesOf(product), `Chromium ${browser.version()}`],
      how: [
        `\`${path}\` in a phone's window (390 × 844) with the processor slowed down ${slowDown} times and an empty cache.`,
        `Scripts: all that are loaded without anybody touching the page, each compressed with gzip. Paint: largest contentful paint of ${loads} loads in turn, against the same HTML and styles without scripts from a bare server, after ${warmUps} requests to each; medians.`,
      ],
      lines: [
        {
          measure: `script of the first load (${script.files} files)`,
          target: `≤ ${mostScript} kB compressed`,
          value: `${(script.bytes / 1_000).toFixed(1)} kB`,
          met: script.bytes <= mostScript * 1_000,
        },
        {
          measure: 'largest contentful paint',
          target: `≤ ${mostRatio} of a static page`,
          value: `${ratio.toFixed(2)} (${ours.toFixed(0)} ms against ${plain.toFixed(0)} ms)`,
          met: ratio <= mostRatio,
        },
      ],
    };
  } finally {
    await browser.close();
    await bare.stop();
    await product.stop();
  }
}

async function warmUp(url: string): Promise<void> {
  const http = client(url);
  for (let request = 0; request < warmUps; request++)
    await asked(http, { path, headers: { ...page, 'accept-encoding': 'gzip' } });
  http.close();
}

async function launch(): Promise<Browser> {
  const installed = process.env.CHROMIUM ?? (await onPath('chromium')) ?? (await onPath('google-chrome'));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ args, ...(installed && { executablePath: installed }) });
}

/** The page as it is served, with its styles, and without any script. */
async function withoutScripts(url: string): Promise<Sent[]> {
  const http = client(url);
  const html = (await asked(http, { path, headers: page })).body
    .toString()
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '');
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].flatMap(([, href]) => href ?? []);
  const sent: Sent[] = [];
  for (const href of [...styles, '/icon.svg']) {
    const { headers: told, body } = await asked(http, { path: href });
    sent.push({ route: href, type: told['content-type'] ?? '', encoding: 'gzip', body: gzipSync(body) });
  }
  http.close();
  return [...sent, { route: path, type: 'text/html; charset=utf-8', encoding: 'gzip', body: gzipSync(html) }];
}

/** All script that comes before anybody touches the page. */
async function scriptOf(browser: Browser, url: string): Promise<{ files: number; bytes: number }> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bodies = await Promise.all(scripts.values());
  await context.close();
  if (bodies.length === 0) throw new Error('the page loads no script: build the front end first');
  return { files: bodies.length, bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) };
}

/** Largest contentful paint in milliseconds; a context of its own has an empty cache. */
async function paintOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.goto(url, { waitUntil: 'networkidle' });
  const paint = await page.evaluate<number>(
    `new Promise((resolve) =>
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
        .observe({ type: 'largest-contentful-paint', buffered: true }))`,
  );
  await context.close();
  return paint;
}
