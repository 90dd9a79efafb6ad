export { talentRoutes } from './routes.ts';
export { talentIndex } from './source.ts';
