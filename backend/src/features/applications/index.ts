import './personal.ts';

export { ApplicationModel, type ApplicationRecord } from './model.ts';
export { relayApplications } from './relay.ts';
export { applicationRoutes } from './routes.ts';
