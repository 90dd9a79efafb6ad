import type { Problem } from '@talent-harbor/backend/contracts/platform';
import { createContext, Suspense, use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { needWords } from '#shared/i18n/loader.ts';
import { useMe } from '#shared/lib/me.ts';
import type { PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';
import { Refusal } from '#shared/lib/refusal.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { Boundary } from './boundary.tsx';
import { ForbiddenPage } from './pages/forbidden-page.tsx';

export const Refused = createContext<Problem | null>(null);

/** Whether the words of these features are here in the current language; brings them if not. */
export function useFeatureWords(namespaces: readonly string[] = []): boolean {
  const { i18n } = useTranslation();
  const [, arrived] = useState(0);
  const here = namespaces.every((namespace) => i18n.hasResourceBundle(i18n.language, namespace));
  useEffect(() => {
    if (!here) needWords(i18n, namespaces).then(() => arrived((count) => count + 1));
  });
  return here;
}

/** A page behind its conditions: the person, the words, the code. */
export function RouteView({ route }: { route: PageRoute }) {
  const me = useMe();
  const location = useLocation();
  const problem = use(Refused);
  const worded = useFeatureWords(route.words);
  if (problem && location.key === 'default') {
    return <ErrorState error={new Refusal(problem)} onRetry={() => window.location.reload()} />;
  }
  if (route.who) {
    if (me === undefined) return <PageSkeleton />;
    if (me === null) return <Navigate to={paths.signIn(location.pathname + location.search)} replace />;
    if (route.who !== 'signed-in' && !route.who.some((role) => me.roles.includes(role))) return <ForbiddenPage />;
  }
  if (!worded) return <PageSkeleton />;
  return (
    <Boundary key={location.pathname}>
      <Suspense fallback={<PageSkeleton />}>
        <route.page.Page />
      </Suspense>
    </Boundary>
  );
}
