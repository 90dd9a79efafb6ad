import './of-enterprise.ts';

export { cityDay, endOfDay, startOfDay, yearAfter } from './days.ts';
export { expirePostings, startExpiry } from './expire.ts';
export { findJobs, findPosting, findPostingFor, type Posting } from './find.ts';
export { type ImportReport, importPostings } from './import.ts';
export { sortTags } from './import-tags.ts';
export { experienceOf, kindOf, placeOf } from './import-words.ts';
export { listPostings } from './list.ts';
export { JobModel, type JobRecord } from './model.ts';
export { payOf } from './pay.ts';
export { canEdit, canSeeApplicants, isListed, isOpen } from './policy.ts';
export { presentJob, presentJobEnterprise } from './present.ts';
export { jobRoutes } from './routes.ts';
export { jobIndex } from './search/source.ts';
export { keepSteps, VersionModel, type VersionRecord } from './versions.ts';
export { jobCommands, relayJobs } from './watch.ts';
export { close, derived, edit, pause, publish, recordJobs } from './write.ts';
