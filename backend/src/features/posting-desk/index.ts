export { postingDeskRoutes } from './routes.ts';
export { startWarnings } from './warn.ts';
