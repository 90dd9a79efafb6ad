export { ResumeModel, type ResumeRecord } from './model.ts';
