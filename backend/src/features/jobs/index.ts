import './of-enterprise.ts';

export { cityDay, endOfDay, startOfDay } from './days.ts';
export { expirePostings, startExpiry } from './expire.ts';
export { findJobs, findPosting, findPostingFor, type Posting } from './find.ts';
export { type ImportReport, importPostings } from './import.ts';
export { listPostings } from './list.ts';
export { JobModel, type JobRecord } from './model.ts';
export { canSeeApplicants, isListed, isOpen } from './policy.ts';
export { presentJob, presentJobEnterprise } from './present.ts';
export { jobRoutes } from './routes.ts';
export { startIndexFeed } from './search/feed.ts';
export { checkPostingsIndex, rebuildPostingsIndex } from './search/repair.ts';
export { jobCommands, relayJobs } from './watch.ts';
export { derived, recordJobs } from './write.ts';
