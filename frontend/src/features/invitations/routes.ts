import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';

export const invitationRoutes: PageRoute[] = [
  {
    path: '/invitations/:id',
    page: lazyPage(() => import('./invitation-page.tsx').then((m) => m.InvitationPage)),
    words: ['invitations'],
    bar: false,
    head: (t) => ({ title: t('invitations:title'), noIndex: true }),
  },
];
