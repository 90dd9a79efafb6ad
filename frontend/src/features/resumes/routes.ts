import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

const words = ['resumes'];

export const resumeRoutes: PageRoute[] = [
  {
    path: paths.resumes,
    page: lazyPage(() => import('./resume-list-page.tsx').then((m) => m.ResumeListPage)),
    who: ['seeker'],
    words,
  },
  {
    path: paths.resumeImport,
    page: lazyPage(() => import('./files/import-page.tsx').then((m) => m.ImportPage)),
    who: ['seeker'],
    words,
  },
  {
    path: paths.resume(':id'),
    page: lazyPage(() => import('./resume-page.tsx').then((m) => m.ResumePage)),
    who: ['seeker'],
    words,
  },
];
