import { accountRoutes } from '#features/accounts/routes.ts';
import { applicationRoutes } from '#features/applications/routes.ts';
import { adminRoutes } from '#features/console-admin/routes.ts';
import { organiserRoutes } from '#features/console-organiser/routes.ts';
import { recruiterRoutes } from '#features/console-recruiter/routes.ts';
import { sourceRoutes } from '#features/console-sources/routes.ts';
import { invitationRoutes } from '#features/invitations/routes.ts';
import { privacyRoutes } from '#features/privacy/routes.ts';
import { resumeRoutes } from '#features/resumes/routes.ts';
import { talentRoutes } from '#features/talents/routes.ts';
import { tokenRoutes } from '#features/tokens/routes.ts';
import type { PageRoute } from '#shared/lib/page-route.ts';
import { publicRoutes } from './public-routes.tsx';

/** Every page of the product. */
export const routes: PageRoute[] = [
  ...publicRoutes,
  ...accountRoutes,
  ...invitationRoutes,
  ...resumeRoutes,
  ...applicationRoutes,
  ...privacyRoutes,
  ...recruiterRoutes,
  ...talentRoutes,
  ...organiserRoutes,
  ...adminRoutes,
  ...sourceRoutes,
  ...tokenRoutes,
];
