import { Types } from 'mongoose';
import { keepFile } from '#platform/files';
import { ResumeModel } from '../../features/resumes/model.ts';
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

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const withPhoto: Scene = {
  aims: 'person',
  set: async ({ make }, cast) => {
    const { id } = await make.resume({ ownerId: cast.callers.seeker?.id ?? '' });
    const photoId = await keepFile({ kind: 'resume-photo', id }, { bytes: jpeg, type: 'image/jpeg' });
    await ResumeModel.updateOne({ _id: id }, { photoId });
    return { params: { id } };
  },
};

export const resumeFileScenes: Record<string, Scene> = {
  readResumeFile: {
    aims: 'nothing',
    set: async () => ({ file: Buffer.from('姓名：陈海晴\n电话：15400000001\n教育背景\n') }),
  },
  exportResumePdf: resume,
  exportResumeJson: resume,
  putResumePhoto: { ...resume, set: async (...all) => ({ ...(await resume.set(...all)), file: jpeg }) },
  getResumePhoto: withPhoto,
  deleteResumePhoto: withPhoto,
  listResumeVersions: resume,
  keepResumeVersion: resume,
  getResumeVersion: version,
  restoreResumeVersion: {
    ...version,
    set: async (...all) => ({ ...(await version.set(...all)), body: { revision: 0 } }),
  },
};
