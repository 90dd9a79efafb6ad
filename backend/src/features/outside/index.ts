export { mountOutside } from './mount.ts';
export { outsideRoutes } from './routes.ts';
export { bearerOf, tokenIn } from './tokens.ts';
