import type { signUp } from '@talent-harbor/backend/contracts/accounts';
import type { BodyOf } from '@talent-harbor/backend/contracts/platform';
import { useLocation } from 'react-router';
import { z } from 'zod';
import { useHydrated } from '#shared/lib/use-hydrated.ts';

/** What the page that asks for a code knows; it travels in the history entry, so that a reload keeps it. */
export const Waiting = z.object({ login: z.string(), sentAt: z.number(), expiresAt: z.string() });
export type Waiting = z.infer<typeof Waiting>;

/** The server cannot see a history entry, so the first render on its page knows nothing of it. */
export function useWaiting(): Waiting | null {
  const read = Waiting.safeParse(useLocation().state);
  return useHydrated() && read.success ? read.data : null;
}

type SignUp = BodyOf<typeof signUp>;
let kept: { id: string; body: SignUp } | null = null;

/** The sign-up that waits for its code, for sending it again. In memory alone: it holds the password. */
export const keepSignUp = (id: string, body: SignUp): void => {
  kept = { id, body };
};
export const signUpOf = (id: string): SignUp | null => (kept?.id === id ? kept.body : null);
export const dropSignUp = (): void => {
  kept = null;
};
