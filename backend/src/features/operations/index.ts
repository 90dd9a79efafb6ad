export { readiness } from './readiness.ts';
export { operationRoutes } from './routes.ts';
