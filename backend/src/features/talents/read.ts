import type { Types } from 'mongoose';
import { ApplicationModel } from '#features/applications';
import type { EnterpriseRecord } from '#features/enterprises';
import { contactConsent, recordLook } from '#features/privacy';
import { NotFound } from '#platform/errors';
import { enterprisesNamed, findTalents } from './find.ts';
import { lensOf } from './key.ts';
import { presentProfile } from './present.ts';

/** Whether the person applied to this enterprise or said yes to it, and has not taken that back. */
async function mayReach(personId: Types.ObjectId, enterprise: EnterpriseRecord, now: Date): Promise<boolean> {
  const consent = await contactConsent(personId, enterprise._id, now);
  if (consent !== 'none') return consent === 'given';
  return (await ApplicationModel.exists({ seekerId: personId, enterpriseId: enterprise._id })) !== null;
}

/**
 * A person as this enterprise may read them now, and a line for the person that it looked.
 * Hidden, keeping it out, gone, or never there: all look the same. @throws NotFound
 */
export async function readTalent(id: string, enterprise: EnterpriseRecord, now: Date) {
  const lens = await lensOf(String(enterprise._id));
  const personId = lens.personOf(id);
  const talent = personId === null ? undefined : (await findTalents([personId], enterprise)).get(personId);
  if (!talent) throw new NotFound();
  const { _id } = talent.privacy;
  const contact = await mayReach(_id, enterprise, now);
  const employers = await enterprisesNamed(talent.resume.experience.map(({ organisation }) => organisation));
  await recordLook(_id, enterprise._id, 'search', now);
  return presentProfile(talent, lens, { contact, employers });
}
