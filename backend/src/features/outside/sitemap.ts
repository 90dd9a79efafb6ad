import { EnterpriseModel, type EnterpriseRecord, mayBeShown } from '#features/enterprises';
import { mongoose } from '#platform/database';
import { listedPostings } from './walk.ts';
import { element } from './xml.ts';

/** How many addresses a part holds. */
export const partSize = 10_000;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const fixed = ['/', '/jobs', '/help', '/law'];

type Place = { address: string; changed: Date | null };
export type PartKind = 'pages' | 'jobs' | 'enterprises';

async function* shownEnterprises(from?: string): AsyncGenerator<EnterpriseRecord> {
  const found = EnterpriseModel.find({
    state: mongoose.trusted({ $in: ['verified', 'draft'] }),
    ...(from && { _id: mongoose.trusted({ $gte: new mongoose.Types.ObjectId(from) }) }),
  })
    .sort({ _id: 1 })
    .lean<EnterpriseRecord[]>()
    .cursor({ batchSize: 500 });
  for await (const enterprise of found) if (mayBeShown(enterprise)) yield enterprise;
}

type Dated = { id: string; changed: Date };
async function* dated(kind: 'jobs' | 'enterprises', now: Date, from?: string): AsyncGenerator<Dated> {
  if (kind === 'jobs')
    for await (const { job } of listedPostings(now, from)) yield { id: String(job._id), changed: job.updatedAt };
  else for await (const { _id, updatedAt } of shownEnterprises(from)) yield { id: String(_id), changed: updatedAt };
}

/** The index. A part is named by the first id it holds, so an address keeps its part however many come after it. */
export async function* sitemapIndex(origin: string, now: Date): AsyncGenerator<string> {
  yield `${head}<sitemapindex ${namespace}>\n`;
  yield `<sitemap>${element('loc', `${origin}/sitemaps/pages.xml`)}</sitemap>\n`;
  for (const kind of ['jobs', 'enterprises'] as const) {
    let first = '';
    let changed = new Date(0);
    let count = 0;
    const part = () =>
      `<sitemap>${element('loc', `${origin}/sitemaps/${kind}-${first}.xml`)}${element('lastmod', changed.toISOString())}</sitemap>\n`;
    for await (const each of dated(kind, now)) {
      if (count === 0) first = each.id;
      if (each.changed > changed) changed = each.changed;
      count += 1;
      if (count < partSize) continue;
      yield part();
      count = 0;
      changed = new Date(0);
    }
    if (count > 0) yield part();
  }
  yield '</sitemapindex>\n';
}

async function* places(kind: PartKind, now: Date, from?: string): AsyncGenerator<Place> {
  if (kind === 'pages') for (const address of fixed) yield { address, changed: null };
  else {
    let left = partSize;
    for await (const { id, changed } of dated(kind, now, from)) {
      yield { address: `/${kind}/${id}`, changed };
      left -= 1;
      if (left === 0) return;
    }
  }
}

/** One part: the addresses from this id on. */
export async function* sitemapPart(origin: string, kind: PartKind, now: Date, from?: string): AsyncGenerator<string> {
  yield `${head}<urlset ${namespace}>\n`;
  for await (const { address, changed } of places(kind, now, from))
    yield `<url>${element('loc', origin + address)}${changed ? element('lastmod', changed.toISOString()) : ''}</url>\n`;
  yield '</urlset>\n';
}

export const robots = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /console',
    'Disallow: /organiser',
    'Disallow: /admin',
    'Disallow: /me',
    'Disallow: /resumes',
    'Disallow: /applications',
    'Disallow: /dev/',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
