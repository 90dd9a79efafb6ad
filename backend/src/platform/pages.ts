import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node:querystring';
import { fileURLToPath, pathToFileURL } from 'node:url';
import express, { type Express } from 'express';
import type { Locale } from './contract.ts';
import { NotFound, toProblem, toRefusal } from './errors.ts';
import type { Identify } from './http.ts';
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
  }): Promise<{ html: string; head: string; data: unknown; status: number; redirect?: string }>;
  page(parts: { html: string; head: string; data: unknown; locale: Locale; theme: Theme; assets: unknown }): string;
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
    const { render, page, assetsOf, pickLocale, cookieOf, themeOf } = await renderer;
    const caller = await identify(req, res);
    const context: Context = { ...deps, ...caller, from: { address: req.ip ?? '', device: '' } };
    const cookies = req.headers.cookie ?? '';
    const lang = typeof req.query.lang === 'string' ? req.query.lang : null;
    const locale = pickLocale({ lang, cookie: cookieOf(cookies, 'locale'), accept: req.headers['accept-language'] });
    const theme = themeOf(cookieOf(cookies, 'theme'));
    const fetch = (path: string) => answer(path, context);
    const made = await render({
      url: req.originalUrl,
      origin: deps.env.publicUrl,
      locale,
      theme,
      me: caller.actor ? await fetch('/api/me') : null,
      fetch,
      now: deps.clock.now(),
    });
    res.setHeader('Cache-Control', 'private, no-cache');
    res.setHeader('Vary', 'Cookie, Accept-Language');
    if (made.redirect) return res.redirect(302, made.redirect);
    if (!assets.has(locale)) assets.set(locale, assetsOf(manifest, locale));
    res
      .status(made.status)
      .type('html')
      .send(page({ ...made, locale, theme, assets: assets.get(locale) }));
  });
}
