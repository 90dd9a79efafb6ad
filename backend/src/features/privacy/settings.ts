import { Types } from 'mongoose';
import type { Visibility } from '#contracts/privacy';
import { cityDay, daysAfter } from '#features/city';
import { EnterpriseModel, type EnterpriseRecord, findEnterprise, mayBeShown } from '#features/enterprises';
import { findResume } from '#features/resumes';
import type { Actor } from '#platform/actor';
import { recordChanges } from '#platform/changes';
import { inTransaction } from '#platform/database';
import { Conflict, ensure, NotFound } from '#platform/errors';
import { ensureStanding, giveConsent, withdrawStanding } from './consents.ts';
import { type BlockRecord, type ConsentRecord, PrivacyModel, type PrivacyRecord } from './model.ts';
import { organisationKey } from './names.ts';

const mostBlocked = 200;

const unsaid = (_id: Types.ObjectId): PrivacyRecord => ({
  _id,
  visibility: 'hidden',
  resumeId: null,
  blocked: [],
  updatedAt: new Date(0),
  revision: 0,
});

/** What the person decided; who decided nothing is hidden. */
export async function privacyOf(personId: string): Promise<PrivacyRecord> {
  return (await PrivacyModel.findById(personId).lean<PrivacyRecord>()) ?? unsaid(new Types.ObjectId(personId));
}

/** Says, inside the transaction that does it, that enterprises may have to find this person otherwise. */
export const recordTalentChange = (personId: string) =>
  recordChanges([{ topic: 'talent', ref: personId, what: 'talent.changed', data: {} }]);

type Change = Partial<Pick<PrivacyRecord, 'visibility' | 'resumeId' | 'blocked' | 'looksTold'>>;

/** One conditional write, with its change record, in the caller's transaction. @throws Conflict `privacy-changed` */
async function write(before: PrivacyRecord, change: Change, now: Date): Promise<PrivacyRecord> {
  const { _id, revision, ...rest } = before;
  const after = { ...rest, ...change, updatedAt: now, revision: revision + 1 };
  const saved = await PrivacyModel.findOneAndUpdate(
    { _id, revision },
    { $set: after },
    // Of somebody who never decided anything there is no record yet; a second one at the same moment hits the id.
    { upsert: revision === 0, returnDocument: 'after' },
  ).lean<PrivacyRecord>();
  if (!saved) throw new Conflict('privacy-changed');
  await recordTalentChange(String(_id));
  return saved;
}

const matterOf: Record<Exclude<Visibility, 'hidden'>, 'profile-masked' | 'profile-open'> = {
  masked: 'profile-masked',
  open: 'profile-open',
};

/** @throws NotFound for a résumé that is not the person's, Conflict `privacy-changed` */
export async function decide(
  { visibility, resumeId, revision }: { visibility: Visibility; resumeId: string | null; revision: number },
  actor: Actor,
  now: Date,
): Promise<PrivacyRecord> {
  const resume = resumeId === null ? null : await findResume(resumeId, actor);
  return inTransaction(async () => {
    const before = await privacyOf(actor.id);
    ensure(before.revision === revision, new Conflict('privacy-changed'));
    if (before.visibility !== visibility) {
      await withdrawStanding({ personId: before._id, to: null }, ['profile-masked', 'profile-open'], now);
      if (visibility !== 'hidden')
        await giveConsent({ personId: before._id, what: matterOf[visibility], to: null, by: 'setting' }, now);
    }
    return write(before, { visibility, resumeId: resume?._id ?? null }, now);
  });
}

/**
 * Takes a consent back, with whatever else let the same enterprise know the same: several applications to it, say.
 * One that the setting gave sets the person back to hidden. @throws Conflict `already-withdrawn`
 */
export async function takeBack(consent: ConsentRecord, now: Date): Promise<void> {
  await inTransaction(async () => {
    await ensureStanding(consent);
    await withdrawStanding(consent, [consent.what], now);
    if (consent.what === 'contact') return;
    await write(await privacyOf(String(consent.personId)), { visibility: 'hidden' }, now);
  });
}

/** An enterprise that people know by this name. */
async function enterpriseNamed(name: string): Promise<EnterpriseRecord | null> {
  return EnterpriseModel.findOne({ name, state: 'verified' }).lean<EnterpriseRecord>();
}

async function blockOf({ enterpriseId, name = '' }: { enterpriseId?: string | undefined; name?: string | undefined }) {
  const found = enterpriseId === undefined ? await enterpriseNamed(name) : await findEnterprise(enterpriseId);
  if (enterpriseId !== undefined) ensure(found !== null && mayBeShown(found), new NotFound());
  const called = found?.name ?? name;
  return { name: called, key: organisationKey(called), enterpriseId: found?._id ?? null };
}

const isSame = (one: Pick<BlockRecord, 'key' | 'enterpriseId'>, other: Pick<BlockRecord, 'key' | 'enterpriseId'>) =>
  one.key === other.key && String(one.enterpriseId) === String(other.enterpriseId);

/** Blocking what is blocked changes nothing. @throws NotFound for an unknown id, Conflict `too-many-blocked` */
export async function block(
  wanted: { enterpriseId?: string | undefined; name?: string | undefined },
  actor: Actor,
  now: Date,
): Promise<PrivacyRecord> {
  const next = await blockOf(wanted);
  return inTransaction(async () => {
    const before = await privacyOf(actor.id);
    if (before.blocked.some((one) => isSame(one, next))) return before;
    ensure(before.blocked.length < mostBlocked, new Conflict('too-many-blocked', `At most ${mostBlocked}.`));
    return write(before, { blocked: [...before.blocked, { ...next, _id: new Types.ObjectId(), at: now }] }, now);
  });
}

/** @throws NotFound */
export async function unblock(id: string, actor: Actor, now: Date): Promise<PrivacyRecord> {
  return inTransaction(async () => {
    const before = await privacyOf(actor.id);
    const blocked = before.blocked.filter(({ _id }) => String(_id) !== id);
    ensure(blocked.length < before.blocked.length, new NotFound());
    return write(before, { blocked }, now);
  });
}

/** Who begins to want the letter is told of today's looks first. */
export function wantLooksLetter(wanted: boolean, actor: Actor, now: Date): Promise<PrivacyRecord> {
  return inTransaction(async () => {
    const before = await privacyOf(actor.id);
    if (wanted === (typeof before.looksTold === 'string')) return before;
    return write(before, { looksTold: wanted ? daysAfter(cityDay(now), -1) : null }, now);
  });
}
