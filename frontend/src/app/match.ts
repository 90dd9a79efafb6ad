import { matchRoutes } from 'react-router';
import type { PageAt, PageRoute } from '#shared/lib/page-route.ts';

/** The page at an address, with what the address says. */
export function matchPage(
  routes: readonly PageRoute[],
  url: { pathname: string; search: string },
): { route: PageRoute; at: PageAt } | null {
  const found = matchRoutes(
    routes.map(({ path }, index) => ({ path, id: String(index) })),
    url.pathname,
  )?.at(-1);
  const route = found && routes[Number(found.route.id)];
  return route ? { route, at: { params: found.params, search: new URLSearchParams(url.search) } } : null;
}
