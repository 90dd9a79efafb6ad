export { EnterpriseModel, type EnterpriseRecord } from './model.ts';
