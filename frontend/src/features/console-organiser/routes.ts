import { consolePaths } from '#features/console/paths.ts';
import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';

const common = {
  who: ['organiser', 'admin'],
  frame: 'console',
  words: ['console', 'console-organiser'],
} as const;

/** The organiser's desk. */
export const organiserRoutes: PageRoute[] = [
  {
    ...common,
    path: consolePaths.organiser,
    page: lazyPage(() => import('./overview-page.tsx').then((m) => m.OverviewPage)),
  },
  {
    ...common,
    path: consolePaths.review,
    page: lazyPage(() => import('./review-page.tsx').then((m) => m.ReviewPage)),
  },
  {
    ...common,
    path: consolePaths.held,
    page: lazyPage(() => import('./review-postings-page.tsx').then((m) => m.ReviewPostingsPage)),
  },
  {
    ...common,
    path: consolePaths.reviewOf(':id'),
    page: lazyPage(() => import('./enterprise-review-page.tsx').then((m) => m.EnterpriseReviewPage)),
  },
];
