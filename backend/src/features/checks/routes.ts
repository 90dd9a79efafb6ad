import { checkWords } from '#contracts/checks';
import { only } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { check } from './check.ts';

export const checkRoutes: Routes = [];

const writers = only({ recruiter: 'own', organiser: 'any', admin: 'any' });

route(checkRoutes, checkWords, writers, async ({ body }) => ({ findings: check(body.parts) }));
