import { Types } from 'mongoose';
import { eraseAccount, tellAccount } from '#features/accounts';
import { ResumeModel, type ResumeRecord, ResumeVersionModel } from '#features/resumes';
import { listOwnConsents, presentConsents } from './consents.ts';
import { looksAt } from './looks.ts';
import { LookModel, PrivacyModel } from './model.ts';
import { holdsPersonalData } from './personal.ts';
import { privacyOf, recordTalentChange } from './settings.ts';

const asActor = (id: string) => ({ id, roles: [], membership: null });

holdsPersonalData({ name: 'account', tell: tellAccount, erase: eraseAccount });

holdsPersonalData({
  name: 'resumes',
  async tell(personId) {
    const resumes = await ResumeModel.find({ ownerId: new Types.ObjectId(personId) }).lean<ResumeRecord[]>();
    return resumes.map(({ _id, ownerId: _, ...resume }) => ({ id: String(_id), ...resume }));
  },
  async erase(personId) {
    await ResumeModel.deleteMany({ ownerId: new Types.ObjectId(personId) });
  },
});

holdsPersonalData({
  name: 'resumeVersions',
  async tell(personId) {
    const versions = await ResumeVersionModel.find({ ownerId: new Types.ObjectId(personId) }).lean();
    return versions.map(({ _id, ownerId: _, resumeId, ...version }) => ({
      ...{ id: String(_id), resumeId: String(resumeId) },
      ...version,
    }));
  },
  async erase(personId) {
    await ResumeVersionModel.deleteMany({ ownerId: new Types.ObjectId(personId) });
  },
});

holdsPersonalData({
  name: 'privacy',
  async tell(personId) {
    const { visibility, resumeId, blocked, looksTold } = await privacyOf(personId);
    const { page } = await listOwnConsents(asActor(personId), { limit: 10_000 });
    return {
      visibility,
      resumeId: resumeId && String(resumeId),
      blocked: blocked.map(({ name, at }) => ({ name, at })),
      looksLetter: typeof looksTold === 'string',
      consents: await presentConsents(page, new Date()),
      looks: (await looksAt(asActor(personId))).items,
    };
  },
  // The ledger stays: it proves that what was shown was shown with consent, and holds nothing that was written.
  async erase(personId) {
    await PrivacyModel.deleteOne({ _id: new Types.ObjectId(personId) });
    await LookModel.deleteMany({ personId: new Types.ObjectId(personId) });
    await recordTalentChange(personId);
  },
});
