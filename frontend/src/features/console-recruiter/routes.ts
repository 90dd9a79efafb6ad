import { consolePaths } from '#features/console/paths.ts';
import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';

const common = { who: ['recruiter'], frame: 'console', words: ['console', 'console-recruiter'] } as const;

/** The recruiter's desk. */
export const recruiterRoutes: PageRoute[] = [
  {
    ...common,
    path: consolePaths.recruiter,
    page: lazyPage(() => import('./overview-page.tsx').then((m) => m.OverviewPage)),
  },
  {
    ...common,
    path: consolePaths.enterprise,
    page: lazyPage(() => import('./enterprise-page.tsx').then((m) => m.EnterprisePage)),
  },
  {
    ...common,
    path: consolePaths.colleagues,
    page: lazyPage(() => import('./colleagues-page.tsx').then((m) => m.ColleaguesPage)),
  },
  {
    ...common,
    path: consolePaths.postings,
    page: lazyPage(() => import('./postings-page.tsx').then((m) => m.PostingsPage)),
  },
  {
    ...common,
    path: consolePaths.imports,
    page: lazyPage(() => import('./import-page.tsx').then((m) => m.ImportPage)),
  },
  {
    ...common,
    path: consolePaths.sheet(':id'),
    page: lazyPage(() => import('./import-sheet-page.tsx').then((m) => m.ImportSheetPage)),
  },
  {
    ...common,
    path: consolePaths.posting(':id'),
    page: lazyPage(() => import('./posting-editor-page.tsx').then((m) => m.PostingEditorPage)),
  },
  {
    ...common,
    path: consolePaths.applicants(':id'),
    page: lazyPage(() => import('./applicants-page.tsx').then((m) => m.ApplicantsPage)),
  },
];
