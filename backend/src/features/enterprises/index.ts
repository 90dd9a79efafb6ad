export { keepDocument } from './documents.ts';
export { endVerifications, startVerifications } from './expire.ts';
export { findEnterprise, findEnterprises, holdVerified } from './find.ts';
export { countStates as countEnterprises } from './list.ts';
export { EnterpriseModel, type EnterpriseRecord } from './model.ts';
export { canPost, canReadPage, canReadRecord, isOrganiser, mayBeShown } from './policy.ts';
export { type Postings, usePostings } from './postings.ts';
export { enterpriseRoutes } from './routes.ts';
export { verificationFrom } from './verification.ts';
