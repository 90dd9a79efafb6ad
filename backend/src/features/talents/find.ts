import type { Types } from 'mongoose';
import { activeSeekers } from '#features/accounts';
import { EnterpriseModel, type EnterpriseRecord, findEnterprise } from '#features/enterprises';
import { mayFind, PrivacyModel, type PrivacyRecord } from '#features/privacy';
import { ResumeModel, type ResumeRecord } from '#features/resumes';
import type { Actor } from '#platform/actor';
import { mongoose } from '#platform/database';
import { ensure, Forbidden } from '#platform/errors';

/** A person who lets themself be found, with the résumé that stands for them. */
export type Talent = { privacy: PrivacyRecord; resume: ResumeRecord; name: string };

/** The enterprise that the actor searches for. @throws Forbidden `enterprise-not-verified` */
export async function searchingEnterprise(actor: Actor): Promise<EnterpriseRecord> {
  const refused = new Forbidden('enterprise-not-verified', 'Only a verified enterprise searches talents.');
  ensure(actor.membership !== null, refused);
  const enterprise = await findEnterprise(actor.membership.enterpriseId);
  ensure(enterprise.state === 'verified', refused);
  return enterprise;
}

/** Those of these people who can be found at all at this moment, by person id. */
export async function talentsOf(settings: readonly PrivacyRecord[]): Promise<Map<string, Talent>> {
  const visible = settings.filter(({ visibility, resumeId }) => visibility !== 'hidden' && resumeId !== null);
  const [resumes, people] = await Promise.all([
    ResumeModel.find({ _id: mongoose.trusted({ $in: visible.map(({ resumeId }) => resumeId) }) }).lean<
      ResumeRecord[]
    >(),
    activeSeekers(visible.map(({ _id }) => _id)),
  ]);
  const byOwner = new Map(resumes.map((resume) => [`${resume.ownerId}/${resume._id}`, resume]));
  const talents = new Map<string, Talent>();
  for (const privacy of visible) {
    const id = String(privacy._id);
    const [resume, person] = [byOwner.get(`${id}/${privacy.resumeId}`), people.get(id)];
    if (resume && person) talents.set(id, { privacy, resume, name: person.name });
  }
  return talents;
}

/** Those of these people whom this enterprise may see at this moment, whatever an index still says. */
export async function findTalents(ids: readonly string[], enterprise: EnterpriseRecord): Promise<Map<string, Talent>> {
  const found = await PrivacyModel.find({ _id: mongoose.trusted({ $in: ids }) }).lean<PrivacyRecord[]>();
  return talentsOf(found.filter((privacy) => mayFind(enterprise, privacy)));
}

/** Verified enterprises by the name a résumé calls them. */
export async function enterprisesNamed(names: readonly string[]): Promise<Map<string, EnterpriseRecord>> {
  const among = mongoose.trusted({ $in: names });
  const found = await EnterpriseModel.find({ state: 'verified', name: among }).lean<EnterpriseRecord[]>();
  return new Map(found.map((enterprise) => [enterprise.name, enterprise]));
}

export type PersonId = Types.ObjectId;
