import { accountRoutes } from '#features/accounts/routes.ts';
import { applicationRoutes } from '#features/applications/routes.ts';
import { adminRoutes } from '#features/console-admin/routes.ts';
import { organiserRoutes } from '#features/console-organiser/routes.ts';
import { recruiterRoutes } from '#features/console-recruiter/routes.ts';
import { resumeRoutes } from '#features/resumes/routes.ts';
import type { PageRoute } from '#shared/lib/page-route.ts';
import { publicRoutes } from './public-routes.tsx';

/** Every page of the product. */
export const routes: PageRoute[] = [
  ...publicRoutes,
  ...accountRoutes,
  ...resumeRoutes,
  ...applicationRoutes,
  ...recruiterRoutes,
  ...organiserRoutes,
  ...adminRoutes,
];
