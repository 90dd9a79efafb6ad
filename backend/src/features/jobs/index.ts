export { JobModel, type JobRecord } from './model.ts';
