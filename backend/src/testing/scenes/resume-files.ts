import { Types } from 'mongoose';
import { ResumeVersionModel } from '../../features/resumes/versions.ts';
import { resumeDraft } from '../builders.ts';
import type { Scene } from '../scenes.ts';

const resume: Scene = {
  aims: 'person',
  set: async ({ make }, cast) => ({
    params: { id: (await make.resume({ ownerId: cast.callers.seeker?.id ?? '' })).id },
  }),
};
const version: Scene = {
  aims: 'person',
  set: async ({ make }, cast) => {
    const ownerId = cast.callers.seeker?.id ?? '';
    const { id } = await make.resume({ ownerId });
    const _id = new Types.ObjectId();
    await ResumeVersionModel.create([
      {
        _id,
        resumeId: new Types.ObjectId(id),
        ownerId: new Types.ObjectId(ownerId),
        at: new Date(),
        reason: 'hand',
        draft: resumeDraft(),
      },
    ]);
    return { params: { id, version: String(_id) } };
  },
};

export const resumeFileScenes: Record<string, Scene> = {
  readResumeFile: {
    aims: 'nothing',
    set: async () => ({ file: Buffer.from('姓名：陈海晴\n电话：15400000001\n教育背景\n') }),
  },
  exportResumePdf: resume,
  exportResumeJson: resume,
  listResumeVersions: resume,
  keepResumeVersion: resume,
  getResumeVersion: version,
  restoreResumeVersion: {
    ...version,
    set: async (...all) => ({ ...(await version.set(...all)), body: { revision: 0 } }),
  },
};
