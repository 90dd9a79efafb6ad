import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node:querystring';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { constants, createGzip } from 'node:zlib';
import express, { type Express, type Request, type Response } from 'express';
import type { Locale } from './contract.ts';
import { NotFound, toProblem, toRefusal } from './errors.ts';
import type { Identify } from './http.ts';
import { inTime } from './patience.ts';
import type { Context, Deps, Route } from './route.ts';

const frontend = fileURLToPath(new URL('../../../frontend/dist/', import.meta.url));

type Theme = 'light' | 'dark' | 'auto';
/** What the front end's server build gives us. */
type Renderer = {
  render(input: {
    url: string;
    origin: string;
    locale: Locale;
    theme: Theme;
    me: unknown;
    fetch: (path: string) => Promise<unknown>;
    now: Date;
  }): Promise<{
    head: string;
    status: number;
    redirect?: string;
    write(onFault: (error: unknown) => void): { html: string; data: unknown };
  }>;
  topOf(parts: { head: string; locale: Locale; theme: Theme; assets: unknown }): string;
  restOf(parts: { html: string; data: unknown }): string;
  assetsOf(manifest: unknown, locale: Locale): unknown;
  pickLocale(asked: { lang?: string | null; cookie?: string | undefined; accept?: string | undefined }): Locale;
  cookieOf(header: string, name: string): string | undefined;
  themeOf(cookie: string | undefined): Theme;
};

/** A GET below `/api`, answered without leaving the process. */
function answerer(routes: readonly Route[]) {
  const table = routes
    .filter(({ endpoint }) => endpoint.method === 'GET')
    .map((route) => ({
      route,
      names: [...route.endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ''),
      pattern: new RegExp(`^/api${route.endpoint.path.replace(/:\w+/g, '([^/]+)')}$`),
    }));
  return async (path: string, context: Context): Promise<unknown> => {
    try {
      const [pathname = '', query = ''] = path.split('?', 2);
      for (const { route, names, pattern } of table) {
        const match = pattern.exec(pathname);
        if (!match) continue;
        const params = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]));
        const body = await route.answer({ params, query: { ...parse(query) }, body: {} }, context);
        return JSON.parse(JSON.stringify(body));
      }
      throw new NotFound('no-such-endpoint');
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal.status >= 500) context.log.error({ err: error }, 'a page could not be filled');
      return toProblem(refusal);
    }
  };
}

/** Serves the built front end: hashed assets for a year, and pages made on the server. Without a build there are no pages. */
export function mountPages(app: Express, routes: readonly Route[], deps: Deps, identify: Identify): void {
  const entry = join(frontend, 'server/entry-server.js');
  if (!existsSync(entry)) return;
  const renderer = import(pathToFileURL(entry).href) as Promise<Renderer>;
  const manifest: unknown = JSON.parse(readFileSync(join(frontend, 'client/.vite/manifest.json'), 'utf8'));
  const answer = answerer(routes);
  const assets = new Map<Locale, unknown>();

  app.use(
    '/assets',
    express.static(join(frontend, 'client/assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
    }),
  );
  app.use(express.static(join(frontend, 'client'), { index: false, maxAge: '1h', dotfiles: 'ignore' }));

  app.get('/{*path}', async (req, res) => {
    const { render, topOf, restOf, assetsOf, pickLocale, cookieOf, themeOf } = await renderer;
    const caller = await inTime(identify(req, res));
    if (caller.actor) Object.assign(res.locals, { actorId: caller.actor.id, via: 'session' });
    const context: Context = { ...deps, ...caller, from: { address: req.ip ?? '', device: '' } };
    const cookies = req.headers.cookie ?? '';
    const lang = typeof req.query.lang === 'string' ? req.query.lang : null;
    const locale = pickLocale({ lang, cookie: cookieOf(cookies, 'locale'), accept: req.headers['accept-language'] });
    const theme = themeOf(cookieOf(cookies, 'theme'));
    const fetch = (path: string) => answer(path, context);
    const making = render({
      url: req.originalUrl,
      origin: deps.env.publicUrl,
      locale,
      theme,
      me: caller.actor ? await fetch('/api/me') : null,
      fetch,
      now: deps.clock.now(),
    });
    const made = await inTime(making);
    // What was made for a person is kept nowhere, not on a shared computer's disk either.
    res.setHeader('Cache-Control', caller.actor ? 'private, no-store' : 'private, no-cache');
    res.setHeader('Vary', 'Cookie, Accept-Language');
    if (made.redirect) return res.redirect(302, made.redirect);
    if (!assets.has(locale)) assets.set(locale, assetsOf(manifest, locale));
    res.status(made.status).type('html');
    await sendInHalves(req, res, topOf({ head: made.head, locale, theme, assets: assets.get(locale) }), () =>
      restOf(made.write((error) => deps.log.error({ err: error }, 'a page could not be written'))),
    );
  });
}

/** The first half has left, so that the browser fetches what it names, before writing the second takes the whole of this thread. */
async function sendInHalves(req: Request, res: Response, first: string, second: () => string): Promise<void> {
  res.vary('Accept-Encoding');
  if (!req.acceptsEncodings('gzip')) {
    res.write(first);
    await setImmediate();
    res.end(second());
    return;
  }
  res.setHeader('Content-Encoding', 'gzip');
  // In one piece: what comes in several is laid out and painted in several.
  const packed = createGzip({ chunkSize: 256 * 1024 });
  packed.pipe(res);
  packed.write(first);
  await new Promise<void>((sent) => packed.flush(constants.Z_SYNC_FLUSH, sent));
  await setImmediate();
  packed.end(second());
}
