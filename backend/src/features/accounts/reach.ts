import type { Env } from '#platform/env';
import { Unavailable } from '#platform/errors';
import { canReach } from '#platform/mail';
import { channelOf } from './letters.ts';

/** @throws Unavailable where no message could come to this login: better to say so than to let somebody wait for a code */
export function ensureReachable(env: Env, login: string): void {
  if (!canReach(env, channelOf(login)))
    throw new Unavailable(
      'channel-away',
      'Messages to mobile numbers cannot be sent here; use an e-mail address.',
      3600,
    );
}
