import { Types } from 'mongoose';
import { applicationMoves } from '#contracts/applications';
import { ResumeDraft } from '#contracts/resumes';
import { holdsPersonalData } from '#features/privacy';
import { statesBefore } from '#platform/contract';
import { mongoose } from '#platform/database';
import { ApplicationModel, type ApplicationRecord } from './model.ts';

const gone = ResumeDraft.parse({ name: '—' });

holdsPersonalData({
  name: 'applications',
  async tell(personId) {
    const sent = await ApplicationModel.find({ seekerId: new Types.ObjectId(personId) }).lean<ApplicationRecord[]>();
    return sent.map(({ _id, jobId, enterpriseId, resume, state, history, appliedAt, seenAt }) => ({
      ...{ id: String(_id), jobId: String(jobId), enterpriseId: String(enterpriseId) },
      ...{ resume, state, history, appliedAt, seenAt },
    }));
  },
  /** That somebody applied and how it went is a service record, kept as long as the law asks; who it was, and their papers, go. */
  async erase(personId, now) {
    const seekerId = new Types.ObjectId(personId);
    await ApplicationModel.updateMany({ seekerId }, { $set: { resume: gone }, $inc: { revision: 1 } });
    await ApplicationModel.updateMany(
      { seekerId, state: mongoose.trusted({ $in: statesBefore(applicationMoves, 'withdrawn') }) },
      { $set: { state: 'withdrawn' }, $push: { history: { state: 'withdrawn', at: now, reason: '' } } },
    );
  },
});
