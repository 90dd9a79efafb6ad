import type { z } from 'zod';
import type { Privacy } from '#contracts/privacy';
import { ResumeModel, type ResumeRecord } from '#features/resumes';
import type { PrivacyRecord } from './model.ts';
import { organisationKey } from './names.ts';

/** Where the person works now, by their own résumés: experience without an end. */
async function presentEmployers(personId: PrivacyRecord['_id']): Promise<string[]> {
  const resumes = await ResumeModel.find({ ownerId: personId }, { experience: 1 }).lean<ResumeRecord[]>();
  const names = resumes.flatMap(({ experience }) =>
    experience.filter(({ to, organisation }) => to === '' && organisation.length > 1).map((work) => work.organisation),
  );
  return [...new Map(names.map((name) => [organisationKey(name), name])).values()];
}

export async function presentPrivacy(privacy: PrivacyRecord): Promise<z.input<typeof Privacy>> {
  const blocked = new Set(privacy.blocked.map(({ key }) => key));
  const employers = await presentEmployers(privacy._id);
  return {
    visibility: privacy.visibility,
    resumeId: privacy.resumeId && String(privacy.resumeId),
    blocked: privacy.blocked.map(({ _id, name, enterpriseId, at }) => ({
      id: String(_id),
      name,
      enterpriseId: enterpriseId && String(enterpriseId),
      at: at.toISOString(),
    })),
    proposals: employers.filter((name) => !blocked.has(organisationKey(name))).slice(0, 5),
    looksLetter: typeof privacy.looksTold === 'string',
    revision: privacy.revision,
  };
}
