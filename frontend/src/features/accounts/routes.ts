import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';
import { accountPaths } from './paths.ts';

const words = ['accounts'];

export const accountRoutes: PageRoute[] = [
  {
    path: paths.signIn(),
    page: lazyPage(() => import('./sign-in-page.tsx').then((m) => m.SignInPage)),
    words,
    bar: false,
  },
  {
    path: paths.signUp(),
    page: lazyPage(() => import('./sign-up-page.tsx').then((m) => m.SignUpPage)),
    words,
    bar: false,
  },
  {
    path: accountPaths.confirm(':id'),
    page: lazyPage(() => import('./confirm-page.tsx').then((m) => m.ConfirmPage)),
    words,
    bar: false,
  },
  {
    path: accountPaths.forgot,
    page: lazyPage(() => import('./forgot-page.tsx').then((m) => m.ForgotPage)),
    words,
    bar: false,
  },
  {
    path: accountPaths.reset(':id'),
    page: lazyPage(() => import('./reset-page.tsx').then((m) => m.ResetPage)),
    words,
    bar: false,
  },
  {
    path: paths.me,
    page: lazyPage(() => import('./account-page.tsx').then((m) => m.AccountPage)),
    who: 'signed-in',
    words,
  },
  {
    path: paths.secondFactor,
    page: lazyPage(() => import('./second-factor-page.tsx').then((m) => m.SecondFactorPage)),
    who: 'signed-in',
    words,
  },
];
