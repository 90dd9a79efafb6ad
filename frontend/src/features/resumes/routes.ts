import type { PageRoute } from '#shared/lib/page-route.ts';

export const resumeRoutes: PageRoute[] = [];
