export { noteBackup } from './backups.ts';
export { readiness } from './readiness.ts';
export { operationRoutes } from './routes.ts';
