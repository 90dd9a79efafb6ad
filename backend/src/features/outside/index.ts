import './personal.ts';

export { mountOutside } from './mount.ts';
export { outsideRoutes } from './routes.ts';
export { startPulls } from './sources.ts';
export { bearerOf, tokenIn } from './tokens.ts';
