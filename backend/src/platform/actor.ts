import type { Role } from './contract.ts';

/** Who acts. Loaded anew for each request, so that a role taken away acts at once. */
export type Actor = {
  id: string;
  roles: readonly Role[];
  membership: { enterpriseId: string; role: 'owner' | 'member' } | null;
  /** Staff who must sign in with a second factor and have none yet: until then they act without their roles. */
  lacksSecondFactor?: true;
};

/** The roles of those who decide over others. */
export const staff = ['organiser', 'manager', 'admin'] as const satisfies Role[];

export const hasRole = (actor: Actor | null, ...roles: Role[]): boolean =>
  actor?.roles.some((role) => roles.includes(role)) ?? false;

/** Whether the actor recruits for this enterprise. */
export const recruitsFor = (actor: Actor | null, enterpriseId: string): boolean =>
  hasRole(actor, 'recruiter') && actor?.membership?.enterpriseId === enterpriseId;

/** Whether the actor owns this enterprise's account here: says who recruits for it. */
export const ownsEnterprise = (actor: Actor | null, enterpriseId: string): boolean =>
  recruitsFor(actor, enterpriseId) && actor?.membership?.role === 'owner';
