import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node:querystring';
import { fileURLToPath, pathToFileURL } from 'node:url';
import express, { type Express, type Request } from 'express';
import { type Locale, locales } from './contract.ts';
import { toProblem, toRefusal } from './errors.ts';
import type { Identify } from './http.ts';
import type { Context, Deps, Route } from './route.ts';

const frontend = fileURLToPath(new URL('../../../frontend/dist/', import.meta.url));

type Answer = { status: number; body: unknown };
/** What the front end's server build gives us. */
type Renderer = {
  renderPage(request: {
    url: string;
    origin: string;
    locale: Locale;
    theme: 'light' | 'dark' | 'auto';
    /** Answers `GET /api…` in this process, as the caller. */
    fetch(path: string): Promise<Answer>;
    /** Entry script and styles with their hashed names, from the client build's manifest. */
    manifest: unknown;
  }): Promise<{ status: number; html: string }>;
};

const cookie = (req: Request, name: string) => req.headers.cookie?.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1];

function localeOf(req: Request): Locale {
  const chosen = cookie(req, 'locale');
  const known = locales.find((locale) => locale === chosen);
  if (known) return known;
  const accepted = req.acceptsLanguages('zh-CN', 'zh-HK', 'zh-TW', 'zh-Hant', 'zh', 'en');
  if (accepted === 'en') return 'en';
  return accepted === 'zh-HK' || accepted === 'zh-TW' || accepted === 'zh-Hant' ? 'zh-HK' : 'zh-CN';
}

/** A GET below `/api`, answered without leaving the process. */
function answerer(routes: readonly Route[]) {
  const table = routes
    .filter(({ endpoint }) => endpoint.method === 'GET')
    .map((route) => ({
      route,
      names: [...route.endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ''),
      pattern: new RegExp(`^/api${route.endpoint.path.replace(/:\w+/g, '([^/]+)')}$`),
    }));
  return async (path: string, context: Context): Promise<Answer> => {
    try {
      const [pathname = '', query = ''] = path.split('?', 2);
      for (const { route, names, pattern } of table) {
        const match = pattern.exec(pathname);
        if (!match) continue;
        const params = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]));
        const body = await route.answer({ params, query: { ...parse(query) }, body: {} }, context);
        return { status: route.endpoint.status, body: JSON.parse(JSON.stringify(body)) };
      }
      return { status: 404, body: null };
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal.status >= 500) context.log.error({ err: error }, 'a page could not be filled');
      return { status: refusal.status, body: toProblem(refusal) };
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
    const caller = await identify(req, res);
    const context: Context = { ...deps, ...caller, from: { address: req.ip ?? '', device: '' } };
    const theme = cookie(req, 'theme');
    const { renderPage } = await renderer;
    const page = await renderPage({
      url: req.originalUrl,
      origin: deps.env.publicUrl,
      locale: localeOf(req),
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      fetch: (path) => answer(path, context),
      manifest,
    });
    res.status(page.status).setHeader('Cache-Control', 'private, no-cache');
    res.setHeader('Vary', 'Cookie, Accept-Language');
    res.type('html').send(page.html);
  });
}
