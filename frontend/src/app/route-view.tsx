import type { Problem } from '@talent-harbor/backend/contracts/platform';
import { createContext, Suspense, use } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useFeatureWords } from '#shared/i18n/use-feature-words.ts';
import { useMe } from '#shared/lib/me.ts';
import type { PageRoute } from '#shared/lib/page-route.ts';
import { Refusal } from '#shared/lib/refusal.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { Boundary } from './boundary.tsx';
import { detourOf } from './detour.ts';
import { ForbiddenPage } from './pages/forbidden-page.tsx';

export const Refused = createContext<Problem | null>(null);

/** A page behind its conditions: the person, the words, the code. */
export function RouteView({ route }: { route: PageRoute }) {
  const me = useMe();
  const location = useLocation();
  const problem = use(Refused);
  const worded = useFeatureWords(route.words);
  if (problem && location.key === 'default') {
    return <ErrorState heading="h1" error={new Refusal(problem)} onRetry={() => window.location.reload()} />;
  }
  if (route.who) {
    if (me === undefined) return <PageSkeleton />;
    const detour = detourOf(route, me, location.pathname + location.search);
    if (detour) return <Navigate to={detour} replace />;
    if (route.who !== 'signed-in' && !route.who.some((role) => me?.roles.includes(role))) return <ForbiddenPage />;
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
