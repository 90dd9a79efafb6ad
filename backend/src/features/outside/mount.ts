import { createHash } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import { NotFound } from '#platform/errors';
import type { Deps } from '#platform/route';
import { indeedFeed, linkedInFeed } from './feeds.ts';
import { freshness, isKnown } from './freshness.ts';
import { rss } from './rss.ts';
import { robots, sitemapIndex, sitemapPart } from './sitemap.ts';
import { stream } from './stream.ts';

const stranger = {
  actor: null,
  session: { id: null, begin: async () => undefined, end: async () => undefined },
  from: { address: '', device: '' },
};

/** What machines read: outside `/api`, the same for everybody, and made while it is being sent. */
export function mountOutside(app: Express, deps: Deps): void {
  const origin = deps.env.publicUrl;
  const now = () => deps.clock.now();

  const streamed = (name: string, path: string, make: (req: Request) => AsyncIterable<string>) =>
    app.get(path, async (req: Request, res: Response) => {
      res.locals.route = name;
      const pieces = make(req);
      // Postings also end by the calendar, so that a day is part of what is known.
      const day = now().toISOString().slice(0, 10);
      if (isKnown(req, res, await freshness(`${req.path}\n${day}`))) return;
      res.type('application/xml');
      await stream(res, pieces);
    });

  app.get('/robots.txt', (_req, res) => {
    res.locals.route = 'robots';
    res.setHeader('Cache-Control', 'public, max-age=3600');
    res.type('text/plain').send(robots(origin));
  });
  streamed('sitemap', '/sitemap.xml', () => sitemapIndex(origin, now()));
  streamed('sitemapPart', '/sitemaps/:part.xml', ({ params }) => {
    const [, kind, from] = /^(jobs|enterprises)-([0-9a-f]{24})$/.exec(String(params.part)) ?? [];
    if (params.part === 'pages') return sitemapPart(origin, 'pages', now());
    if (!from || (kind !== 'jobs' && kind !== 'enterprises')) throw new NotFound();
    return sitemapPart(origin, kind, now(), from);
  });
  streamed('indeedFeed', '/feeds/indeed.xml', () => indeedFeed(origin, now()));
  streamed('linkedInFeed', '/feeds/linkedin.xml', () => linkedInFeed(origin, now()));

  app.get('/jobs.rss', async (req, res) => {
    res.locals.route = 'jobsRss';
    const { text, changed } = await rss(req.query, { ...deps, ...stranger });
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    if (isKnown(req, res, { etag, at: changed })) return;
    res.type('application/rss+xml').send(text);
  });
}
