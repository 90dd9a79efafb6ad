import type { Problem } from '@talent-harbor/backend/contracts/platform';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { Now } from '#shared/lib/now.ts';
import type { PageRoute } from '#shared/lib/page-route.ts';
import { ToastProvider } from '#shared/ui/toast.tsx';
import { ConsoleDoor } from './layouts/console-door.tsx';
import { ScrollKeeper } from './layouts/scroll-keeper.tsx';
import { SiteFrame } from './layouts/site-frame.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { Refused, RouteView } from './route-view.tsx';

export type AppProps = {
  routes: readonly PageRoute[];
  client: QueryClient;
  i18n: i18n;
  now: Date;
  /** Why the server could not give the first page. */
  problem: Problem | null;
};

export function App({ routes, client, i18n, now, problem }: AppProps) {
  const site = routes.filter((route) => route.frame !== 'console');
  // From here on the page answers: for tests, and for styles that must wait for it.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  const consoles = routes.filter((route) => route.frame === 'console');
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <Now value={now}>
          <Refused value={problem}>
            <ToastProvider>
              <Routes>
                <Route element={<SiteFrame routes={site} />}>
                  {site.map((route) => (
                    <Route key={route.path} path={route.path} element={<RouteView key={route.path} route={route} />} />
                  ))}
                  <Route path="*" element={<NotFoundPage />} />
                </Route>
                <Route element={<ConsoleDoor />}>
                  {consoles.map((route) => (
                    <Route key={route.path} path={route.path} element={<RouteView key={route.path} route={route} />} />
                  ))}
                </Route>
              </Routes>
              <ScrollKeeper />
            </ToastProvider>
          </Refused>
        </Now>
      </I18nextProvider>
    </QueryClientProvider>
  );
}
