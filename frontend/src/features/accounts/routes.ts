import { listSessions } from '@talent-harbor/backend/contracts/accounts';
import { lazyPage, need, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';
import { accountPaths } from './paths.ts';

const words = ['accounts'];

export const accountRoutes: PageRoute[] = [
  {
    path: paths.signIn(),
    page: lazyPage(() => import('./sign-in-page.tsx').then((m) => m.SignInPage)),
    words,
    bar: false,
    head: (t) => ({ title: t('accounts:signIn.title'), noIndex: true }),
  },
  {
    path: paths.signUp(),
    page: lazyPage(() => import('./sign-up-page.tsx').then((m) => m.SignUpPage)),
    words,
    bar: false,
    head: (t) => ({ title: t('accounts:signUp.title') }),
  },
  {
    path: accountPaths.confirm(':id'),
    page: lazyPage(() => import('./confirm-page.tsx').then((m) => m.ConfirmPage)),
    words,
    bar: false,
    head: (t) => ({ title: t('accounts:code.title'), noIndex: true }),
  },
  {
    path: accountPaths.forgot,
    page: lazyPage(() => import('./forgot-page.tsx').then((m) => m.ForgotPage)),
    words,
    bar: false,
    head: (t) => ({ title: t('accounts:reset.title'), noIndex: true }),
  },
  {
    path: accountPaths.reset(':id'),
    page: lazyPage(() => import('./reset-page.tsx').then((m) => m.ResetPage)),
    words,
    bar: false,
    head: (t) => ({ title: t('accounts:reset.setTitle'), noIndex: true }),
  },
  {
    path: paths.me,
    page: lazyPage(() => import('./account-page.tsx').then((m) => m.AccountPage)),
    who: 'signed-in',
    words,
    needs: import.meta.env.SSR ? () => [need(listSessions, {}, { optional: true })] : undefined,
    head: (t) => ({ title: t('accounts:account.title'), noIndex: true }),
  },
];
