import type { Actor } from './actor.ts';
import { type Role, roles } from './contract.ts';
import { Forbidden, Unauthenticated } from './errors.ts';

/**
 * Whose things a role reaches by a route: everybody's, its enterprise's (as its owner alone where it says so), or its own.
 * The route checks the role; the handler checks the ownership by a question such as `canPublish(actor, job)`.
 * The generated table of role × route × ownership runs each combination for real and expects what is declared here.
 */
export type Reach = 'any' | 'enterprise' | 'enterprise-owner' | 'own';

export type Policy<Open extends boolean = boolean> = {
  /** Open to people who are not signed in, too. */
  open: Open;
  reach: Readonly<Partial<Record<Role, Reach>>>;
};

/** Open to everybody; what is private behind it is decided by the resource. */
export const anyone: Policy<true> = { open: true, reach: {} };

/** Open to these roles only, each within its reach. */
export const only = (reach: Policy['reach']): Policy<false> => ({ open: false, reach });

export const signedIn = only(Object.fromEntries(roles.map((role) => [role, 'own' as const])));
/** A person's own way in, open also to those who must set up a second factor before anything else. */
export const accountHolders: Policy<false> = { ...signedIn };
export const seekers = only({ seeker: 'own' });
export const recruiters = only({ recruiter: 'enterprise' });
export const owners = only({ recruiter: 'enterprise-owner' });
export const organisers = only({ organiser: 'any', admin: 'any' });
export const admins = only({ admin: 'any' });

/** @throws Unauthenticated, Forbidden */
export function admit(policy: Policy, actor: Actor | null): void {
  if (policy.open) return;
  if (!actor) throw new Unauthenticated();
  if (policy === accountHolders) return;
  if (actor.lacksSecondFactor)
    throw new Forbidden(
      'second-factor-required',
      'Set up a second factor first: nobody decides over others without one.',
    );
  if (policy !== signedIn && !actor.roles.some((role) => policy.reach[role])) throw new Forbidden();
}
