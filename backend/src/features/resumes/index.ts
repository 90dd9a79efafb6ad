export { ResumeModel, type ResumeRecord } from './model.ts';
export { startPhotoSweep } from './photo.ts';
export { missingOf } from './policy.ts';
export { writtenIn } from './present.ts';
export { resumeRoutes } from './routes.ts';
export { ResumeVersionModel } from './versions.ts';
export { findResume } from './write.ts';
