import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

export const invitationRoutes: PageRoute[] = [
  {
    path: paths.invitation(':id'),
    page: lazyPage(() => import('./invitation-page.tsx').then((m) => m.InvitationPage)),
    words: ['invitations'],
    bar: false,
  },
];
