import { z } from 'zod';
import { Account, Code, Me } from '#contracts/accounts';
import { Done, endpoint, Id, Instant } from '#platform/contract';

/** Six figures from an app, or one of the recovery codes; spaces and strokes in between do not matter. */
export const FactorCode = z
  .string()
  .max(40)
  .transform((text) => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^(\d{6}|[0-9a-z]{10})$/, 'factor-code'));

const password = z.string().min(1).max(128);

export const completeSignIn = endpoint({
  name: 'completeSignIn',
  method: 'POST',
  path: '/sessions/completion',
  summary: 'The second step of signing in: a code of the second factor. Sets the session cookie.',
  body: z.object({ secondStep: z.string().regex(/^[\w-]{43}$/, 'step'), code: FactorCode }),
  response: Me,
});

export const getSecondFactor = endpoint({
  name: 'getSecondFactor',
  method: 'GET',
  path: '/me/second-factor',
  summary: 'My second factor.',
  response: z.object({ since: Instant.nullable(), recoveryCodesLeft: z.int() }),
});
export const offerSecondFactor = endpoint({
  name: 'offerSecondFactor',
  method: 'POST',
  path: '/me/second-factor/offer',
  summary:
    'Ask for a secret to put into an app that makes codes (RFC 6238). It counts once a code from it has come back.',
  body: z.object({ password }),
  response: z.object({
    /** Base 32. */
    secret: z.string(),
    /** The same as an address that such apps read from a QR code. */
    uri: z.string(),
  }),
});
export const switchOnSecondFactor = endpoint({
  name: 'switchOnSecondFactor',
  method: 'PUT',
  path: '/me/second-factor',
  summary:
    'Switch it on with a code from the app; every other session of mine ends. The recovery codes are told this once.',
  body: z.object({ code: Code }),
  response: z.object({ recoveryCodes: z.array(z.string()) }),
});
export const switchOffSecondFactor = endpoint({
  name: 'switchOffSecondFactor',
  method: 'POST',
  path: '/me/second-factor/removal',
  summary: 'Switch it off; every other session of mine ends.',
  body: z.object({ password, code: FactorCode }),
  response: Done,
});

export const removeSecondFactor = endpoint({
  name: 'removeSecondFactor',
  method: 'DELETE',
  path: '/accounts/:id/second-factor',
  summary: 'Remove the second factor of somebody who lost it. All their sessions end, and they are told.',
  params: z.object({ id: Id }),
  response: Account,
});
