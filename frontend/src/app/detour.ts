import type { Me } from '@talent-harbor/backend/contracts/accounts';
import type { PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

const own: readonly string[] = [paths.me, paths.secondFactor];

/** Where somebody goes first who may not see this page yet: to sign in, or to set up what staff must have. Null where nothing is in the way. */
export function detourOf({ who, path }: Pick<PageRoute, 'who' | 'path'>, me: Me | null, here: string): string | null {
  if (!who) return null;
  if (!me) return paths.signIn(here);
  return me.secondFactor === 'required' && !own.includes(path) ? paths.secondFactor : null;
}
