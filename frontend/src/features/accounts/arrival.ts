import type { Me } from '@talent-harbor/backend/contracts/accounts';
import { useSearchParams } from 'react-router';
import { paths, safeNext } from '#shared/lib/paths.ts';

/** Where a person's work lies who came for nothing in particular. */
export function homeOf({ roles }: Pick<Me, 'roles'>): string {
  if (roles.includes('seeker')) return paths.home;
  if (roles.includes('recruiter')) return paths.recruiting;
  if (roles.includes('organiser')) return paths.office;
  return roles.includes('admin') ? paths.admin : paths.home;
}

/** Where to go after signing in: back to where one was, else home. */
export function useArrival(): { next: string | null; after: (me: Me) => string } {
  const [search] = useSearchParams();
  const next = search.get('next');
  return { next, after: (me) => safeNext(next, homeOf(me)) };
}

/** The same address with `next` carried along. */
export const withNext = (path: string, next: string | null) =>
  next ? `${path}?next=${encodeURIComponent(next)}` : path;
