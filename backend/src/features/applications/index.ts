export { ApplicationModel, type ApplicationRecord } from './model.ts';
