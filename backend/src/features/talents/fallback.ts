import type { EnterpriseRecord } from '#features/enterprises';
import { mayFind, PrivacyModel, type PrivacyRecord } from '#features/privacy';
import { mongoose } from '#platform/database';
import { readCursor, writeCursor } from '#platform/search/cursor';
import type { SearchDocument, SearchFilter, SearchQuery } from '#platform/search/engine';
import { fold } from '#platform/search/fold';
import { language } from '#platform/search/language';
import { talentDocument } from './document.ts';
import { type Talent, talentsOf } from './find.ts';
import { orderOf } from './key.ts';

const engine = 'd';
const index = 'talents';
const batch = 100;
/** So many people are looked through for one page; the next page goes on from there. */
const mostLooked = 1_000;

type Standing = { id: string; number: number };

/**
 * People from the database, without ranking, figures or marked words: for while the engine is away. Looked through are
 * the masked documents that the index would hold, of people whom this enterprise may see, so nothing else can be found.
 */
export async function findInDatabase(
  query: SearchQuery,
  enterprise: EnterpriseRecord,
  shuffle: { at: number; descending: boolean },
): Promise<{ talents: Talent[]; nextCursor: string | null }> {
  const line = await lineOf(enterprise, shuffle);
  const from = startOf(line, query, shuffle.descending);
  const matches = matcherOf(query);
  const talents: Talent[] = [];
  let last: Standing | null = null;
  for (let at = from; at < line.length && at - from < mostLooked; at += batch) {
    const group = line.slice(at, at + batch);
    const settings = await PrivacyModel.find({
      _id: mongoose.trusted({ $in: group.map(({ id }) => id) }),
    }).lean<PrivacyRecord[]>();
    const there = await talentsOf(settings.filter((privacy) => mayFind(enterprise, privacy)));
    for (const standing of group) {
      const talent = there.get(standing.id);
      const found = talent && matches(talentDocument(talent, [])) ? talent : null;
      // One more than the page holds tells that there is another page.
      if (found && talents.length === query.limit) return { talents, nextCursor: cursorAfter(last, query) };
      if (found) talents.push(found);
      if (found || talents.length < query.limit) last = standing;
    }
  }
  return { talents, nextCursor: line.length - from > mostLooked ? cursorAfter(last, query) : null };
}

const cursorAfter = (last: Standing | null, query: SearchQuery): string | null =>
  last && writeCursor(engine, index, query, { wide: false, keys: [last.number], id: last.id });

/** Everybody whom this enterprise may see, in the order of its own. */
async function lineOf(
  enterprise: EnterpriseRecord,
  { at, descending }: { at: number; descending: boolean },
): Promise<Standing[]> {
  const numberOf = await orderOf();
  const line: Standing[] = [];
  const everybody = PrivacyModel.find({ visibility: mongoose.trusted({ $in: ['masked' as const, 'open' as const] }) });
  for await (const privacy of everybody.lean<PrivacyRecord[]>().cursor())
    if (mayFind(enterprise, privacy)) {
      const id = String(privacy._id);
      line.push({ id, number: numberOf(id)[at] ?? 0 });
    }
  return line.sort((a, b) => compare(a, b, descending));
}

const compare = (a: Standing, b: Standing, descending: boolean): number =>
  (descending ? b.number - a.number : a.number - b.number) || (a.id < b.id ? -1 : 1);

/** @throws Invalid `cursor` */
function startOf(line: readonly Standing[], query: SearchQuery, descending: boolean): number {
  const place = readCursor(engine, index, query);
  if (!place || !('keys' in place)) return 0;
  const last = { id: place.id, number: place.keys[0] ?? 0 };
  const at = line.findIndex((one) => one.id !== last.id && compare(one, last, descending) > 0);
  return at === -1 ? line.length : at;
}

/** The fields that the engine searches, too; what is only asked in Latin letters is left to it. */
const fieldsRead = ['occupationWords', 'positions', 'skillWords', 'occupationAliases', 'majors', 'text'] as const;

function matcherOf({ text, filters }: SearchQuery): (document: SearchDocument) => boolean {
  const asked = language();
  const words = asked
    .ask(text)
    .words.map((word) =>
      [word.texts.join(''), ...asked.phrasesOf(word).slice(word.texts.length)].map((form) => fold(form)),
    );
  return (document) => {
    if (!filters.every((filter) => holds(document, filter))) return false;
    const said = fold(fieldsRead.flatMap((field) => document[field]).join('\n'));
    return words.every((forms) => forms.some((form) => said.includes(form)));
  };
}

function holds(document: SearchDocument, filter: SearchFilter): boolean {
  if (!('field' in filter)) return false;
  const values = [document[filter.field]].flat();
  if ('anyOf' in filter) return filter.anyOf.some((value) => values.includes(value));
  return 'noneOf' in filter && !filter.noneOf.some((value) => values.includes(value));
}
