import { z } from 'zod';
import { Done, endpoint, Id, Instant, Locale, line, Role } from '#platform/contract';

const email = z.email().max(254);
const mobile = z.string().regex(/^\+?\d{6,15}$/);

/**
 * An e-mail address or a mobile number; stored as a lower-case address or in E.164.
 * A number without `+` is taken for mainland China.
 */
export const Login = z
  .string()
  .max(254)
  .transform((text) =>
    text
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/^(\+?)([\d\s()-]+)$/, (_, plus, digits) => plus + digits.replace(/\D/g, '')),
  )
  .pipe(z.union([email, mobile], { error: 'login' }))
  .transform((login) => (/^\d{11}$/.test(login) ? `+86${login}` : login));

/** Long rather than clever: 8 to 128 characters (ASVS 6.2); very common ones are refused by the server. */
export const Password = z.string().min(8).max(128);
export const Code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'code');

export const membershipRoles = ['owner', 'member'] as const;
export const Membership = z.object({ enterpriseId: Id, role: z.enum(membershipRoles) });

export const Me = z.object({
  id: Id,
  name: z.string(),
  /** Masked: `139****5678`, `l***@example.com`. */
  login: z.string(),
  roles: z.array(Role),
  membership: Membership.nullable(),
  locale: Locale,
  createdAt: Instant,
  /** `required`: staff who may do nothing before they have set one up. */
  secondFactor: z.enum(['off', 'on', 'required']),
});
export type Me = z.infer<typeof Me>;

const Pending = z.object({ id: Id, expiresAt: Instant });

export const signUp = endpoint({
  name: 'signUp',
  method: 'POST',
  path: '/sign-ups',
  status: 202,
  summary:
    'Ask for an account. A code goes to the address or number; the answer is the same whether or not it is known already.',
  body: z.object({
    role: z.enum(['seeker', 'recruiter']),
    name: line(50, 1),
    login: Login,
    password: Password,
    locale: Locale.default('zh-CN'),
  }),
  response: Pending,
});

export const confirmSignUp = endpoint({
  name: 'confirmSignUp',
  method: 'POST',
  path: '/sign-ups/:id/confirmation',
  summary: 'Confirm with the code: the account exists from now on, and the caller is signed in.',
  params: z.object({ id: Id }),
  body: z.object({ code: Code }),
  response: Me,
});

export const signIn = endpoint({
  name: 'signIn',
  method: 'POST',
  path: '/sessions',
  summary:
    'Sign in. Sets the session cookie; for an account with a second factor it gives a step to complete instead, good for ten minutes.',
  body: z.object({ login: z.string().min(1).max(254), password: z.string().min(1).max(128) }),
  response: z.union([Me, z.object({ secondStep: z.string(), expiresAt: Instant })]),
});

export const signOut = endpoint({
  name: 'signOut',
  method: 'DELETE',
  path: '/sessions/current',
  summary: 'Sign out here.',
  response: Done,
});

export const Session = z.object({
  id: z.string(),
  current: z.boolean(),
  device: z.string(),
  signedInAt: Instant,
  lastSeenAt: Instant,
});
export const listSessions = endpoint({
  name: 'listSessions',
  method: 'GET',
  path: '/sessions',
  summary: 'Where I am signed in.',
  response: z.object({ items: z.array(Session) }),
});
export const endSession = endpoint({
  name: 'endSession',
  method: 'DELETE',
  path: '/sessions/:id',
  summary: 'Sign out one of my sessions.',
  params: z.object({ id: z.string().regex(/^[0-9a-f]{16,64}$/) }),
  response: Done,
});
export const signOutEverywhere = endpoint({
  name: 'signOutEverywhere',
  method: 'DELETE',
  path: '/sessions',
  summary: 'Sign out everywhere, here too.',
  response: Done,
});

export const getMe = endpoint({
  name: 'getMe',
  method: 'GET',
  path: '/me',
  summary: 'Who I am and what I may be.',
  response: Me,
});
export const updateMe = endpoint({
  name: 'updateMe',
  method: 'PATCH',
  path: '/me',
  summary: 'Change my name or language.',
  body: z.object({ name: line(50, 1).optional(), locale: Locale.optional() }),
  response: Me,
});
export const changePassword = endpoint({
  name: 'changePassword',
  method: 'PUT',
  path: '/me/password',
  summary: 'Change my password; every other session of mine ends.',
  body: z.object({ current: z.string().min(1).max(128), next: Password }),
  response: Done,
});

export const requestPasswordReset = endpoint({
  name: 'requestPasswordReset',
  method: 'POST',
  path: '/password-resets',
  status: 202,
  summary: 'Ask for a reset code. The answer is the same whether or not the account exists.',
  body: z.object({ login: Login }),
  response: Pending,
});
export const resetPassword = endpoint({
  name: 'resetPassword',
  method: 'POST',
  path: '/password-resets/:id/completion',
  summary: 'Set a new password with the code; all sessions end.',
  params: z.object({ id: Id }),
  body: z.object({ code: Code, password: Password }),
  response: Done,
});

/** An account as an admin sees it. */
export const Account = Me.extend({
  suspended: z.boolean(),
  lastSignInAt: Instant.nullable(),
  can: z.object({ changeRoles: z.boolean(), suspend: z.boolean(), removeSecondFactor: z.boolean() }),
});
export const listAccounts = endpoint({
  name: 'listAccounts',
  method: 'GET',
  path: '/accounts',
  summary: 'People and roles, newest first.',
  query: z.object({
    q: line(100).optional(),
    role: Role.optional(),
    cursor: Id.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({ items: z.array(Account), nextCursor: Id.nullable() }),
});
export const setRoles = endpoint({
  name: 'setRoles',
  method: 'PUT',
  path: '/accounts/:id/roles',
  summary: "Set a person's roles; effective with their next request.",
  params: z.object({ id: Id }),
  body: z.object({ roles: z.array(Role).max(5) }),
  response: Account,
});
export const setSuspended = endpoint({
  name: 'setSuspended',
  method: 'PUT',
  path: '/accounts/:id/suspension',
  summary: 'Suspend or restore an account. Suspension ends all its sessions.',
  params: z.object({ id: Id }),
  body: z.object({ suspended: z.boolean() }),
  response: Account,
});
