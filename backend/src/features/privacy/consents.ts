import { Types } from 'mongoose';
import type { z } from 'zod';
import type { Consent, ConsentMatter, consentSources } from '#contracts/privacy';
import { findEnterprises } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import { mongoose, withinTransaction } from '#platform/database';
import { Conflict, NotFound } from '#platform/errors';
import { ConsentModel, type ConsentRecord } from './model.ts';

type Given = {
  personId: Types.ObjectId;
  what: ConsentMatter;
  to: Types.ObjectId | null;
  by: (typeof consentSources)[number];
  ref?: string;
  until?: Date | null;
};

/** Writes a consent into the ledger, inside the transaction of what gives it. */
export async function giveConsent({ ref = '', until = null, ...given }: Given, now: Date): Promise<void> {
  if (!withinTransaction()) throw new Error('a consent is written inside the transaction that gives it');
  await ConsentModel.create([{ ...given, ref, until, act: 'given', of: null, at: now }]);
}

/** Those of these lines that nobody has withdrawn. */
async function standing(lines: readonly ConsentRecord[]): Promise<ConsentRecord[]> {
  const of = mongoose.trusted({ $in: lines.map(({ _id }) => _id) });
  const withdrawn = await ConsentModel.find({ of }, { of: 1 }).lean<Pick<ConsentRecord, 'of'>[]>();
  const ended = new Set(withdrawn.map((line) => String(line.of)));
  return lines.filter(({ _id }) => !ended.has(String(_id)));
}

/** Withdraws, inside the caller's transaction, whatever stands of these matters towards `to`. */
export async function withdrawStanding(
  { personId, to }: Pick<ConsentRecord, 'personId' | 'to'>,
  what: readonly ConsentMatter[],
  now: Date,
): Promise<void> {
  const lines = await ConsentModel.find({ personId, to, act: 'given', what: mongoose.trusted({ $in: what }) }).lean<
    ConsentRecord[]
  >();
  const ending = await standing(lines);
  if (ending.length > 0) await ConsentModel.insertMany(ending.map((line) => withdrawalOf(line, now)));
}

const withdrawalOf = ({ _id, ...line }: ConsentRecord, now: Date) => ({
  ...line,
  act: 'withdrawn' as const,
  of: _id,
  at: now,
});

/** One of the person's own consents. @throws NotFound */
export async function findConsent(id: string, actor: Actor): Promise<ConsentRecord> {
  const personId = new Types.ObjectId(actor.id);
  const found = await ConsentModel.findOne({ _id: id, personId, act: 'given' }).lean<ConsentRecord>();
  if (!found) throw new NotFound();
  return found;
}

/** @throws Conflict `already-withdrawn` */
export async function ensureStanding(consent: ConsentRecord): Promise<void> {
  const [stands] = await standing([consent]);
  if (!stands) throw new Conflict('already-withdrawn', 'This consent was withdrawn before.');
}

/**
 * Whether the person lets this enterprise have the ways to reach them. `none`: the ledger knows nothing of the two.
 * Read anew for each request, so that a withdrawal acts on the next one.
 */
export async function contactConsent(
  personId: Types.ObjectId,
  enterpriseId: Types.ObjectId,
  now: Date,
): Promise<'given' | 'withdrawn' | 'none'> {
  const lines = await ConsentModel.find({ personId, to: enterpriseId, what: 'contact', act: 'given' }).lean<
    ConsentRecord[]
  >();
  if (lines.length === 0) return 'none';
  const valid = (await standing(lines)).some(({ until }) => until === null || until > now);
  return valid ? 'given' : 'withdrawn';
}

export async function listOwnConsents(actor: Actor, { cursor, limit }: { cursor?: string | undefined; limit: number }) {
  const found = await ConsentModel.find({
    personId: new Types.ObjectId(actor.id),
    act: 'given',
    ...(cursor && { _id: mongoose.trusted({ $lt: new Types.ObjectId(cursor) }) }),
  })
    .sort({ _id: -1 })
    .limit(limit + 1)
    .lean<ConsentRecord[]>();
  const page = found.slice(0, limit);
  return { page, nextCursor: found.length > limit ? String(page.at(-1)?._id) : null };
}

export async function presentConsents(lines: readonly ConsentRecord[], now: Date): Promise<z.input<typeof Consent>[]> {
  const of = mongoose.trusted({ $in: lines.map(({ _id }) => _id) });
  const [ends, enterprises] = await Promise.all([
    ConsentModel.find({ of }, { of: 1, at: 1 }).lean<Pick<ConsentRecord, 'of' | 'at'>[]>(),
    findEnterprises(lines.flatMap(({ to }) => (to ? [to] : []))),
  ]);
  const withdrawnAt = new Map(ends.map((line) => [String(line.of), line.at]));
  return lines.map(({ _id, what, to, by, at, until }) => {
    const ended = withdrawnAt.get(String(_id)) ?? null;
    return {
      id: String(_id),
      what,
      to: to && { id: String(to), name: enterprises.get(String(to))?.name ?? '' },
      by,
      givenAt: at.toISOString(),
      until: until?.toISOString() ?? null,
      withdrawnAt: ended?.toISOString() ?? null,
      can: { withdraw: ended === null && (until === null || until > now) },
    };
  });
}
