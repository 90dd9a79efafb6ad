import { getResume, listResumes } from '@talent-harbor/backend/contracts/resumes';
import { lazyPage, need, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

const words = ['resumes'];

export const resumeRoutes: PageRoute[] = [
  {
    path: paths.resumes,
    page: lazyPage(() => import('./resume-list-page.tsx').then((m) => m.ResumeListPage)),
    who: ['seeker'],
    words,
    needs: import.meta.env.SSR ? () => [need(listResumes, {}, { optional: true })] : undefined,
    head: (t) => ({ title: t('resumes:list.title'), noIndex: true }),
  },
  {
    path: paths.resumeImport,
    page: lazyPage(() => import('./files/import-page.tsx').then((m) => m.ImportPage)),
    who: ['seeker'],
    words,
    head: (t) => ({ title: t('resumes:import.title'), noIndex: true }),
  },
  {
    path: paths.resume(':id'),
    page: lazyPage(() => import('./resume-page.tsx').then((m) => m.ResumePage)),
    who: ['seeker'],
    words,
    needs: import.meta.env.SSR ? ({ params }) => [need(getResume, { params }, { optional: true })] : undefined,
    head: (t) => ({ title: t('resumes:list.title'), noIndex: true }),
  },
];
