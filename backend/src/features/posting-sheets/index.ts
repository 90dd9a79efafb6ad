export { postingSheetRoutes } from './routes.ts';
export { startSheetRuns } from './run.ts';
