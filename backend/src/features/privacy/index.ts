import './own-data.ts';

export { contactConsent, giveConsent } from './consents.ts';
export { recordLook } from './looks.ts';
export { ConsentModel, type ConsentRecord, PrivacyModel, type PrivacyRecord } from './model.ts';
export { organisationKey, organisationKeys } from './names.ts';
export { holdsPersonalData, type PersonalData } from './personal.ts';
export { mayFind } from './policy.ts';
export { privacyRoutes } from './routes.ts';
export { privacyOf, recordTalentChange } from './settings.ts';
export { startTellingLooks } from './tell-looks.ts';
