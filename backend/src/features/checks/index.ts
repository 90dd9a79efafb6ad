export { check } from './check.ts';
export { checkRoutes } from './routes.ts';
export { rulesVersion } from './rules.ts';
