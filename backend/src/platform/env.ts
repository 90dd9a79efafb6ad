import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.stringbool().optional();
const optional = z.string().min(1).optional();

const Variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where people reach the site, for links in mails and pages. */
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  ROLES: z.string().default('api,live,worker'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MONGODB_URI: optional,
  MEILI_HOST: z.url().optional(),
  MEILI_API_KEY: optional,
  REDIS_URL: optional,
  SMTP_URL: optional,
  MAIL_FROM: z.string().default('Talent Harbor <no-reply@talent-harbor.example>'),
  /** Signs session cookies; several, comma separated, for rotation: the first signs, all verify. */
  SESSION_SECRET: optional,
  /** Encrypts what second factors are made of; several as above. The session secret where it is not set. */
  SECOND_FACTOR_SECRET: optional,
  /** Whether organisers, managers and admins work without a second factor. Required in production. */
  STAFF_SECOND_FACTOR: z.enum(['required', 'optional']).optional(),
  /** Number of proxies in front whose `X-Forwarded-*` headers are believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  CITY_FILE: optional,
  /** Lets a collector on another machine read `/metrics`, as `Authorization: Bearer …`; from this machine it needs none. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Seconds for which a stopping process says at `/readyz` that it goes, and still answers: as long as a proxy takes to notice. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).optional(),
  /** Load the demonstration city into an empty database. On by default outside production. */
  DEMO: flag,
  DEMO_PASSWORD: z.string().min(8).default('harbour-demo-2026'),
  /** In production, permit a database that this process starts itself. */
  ALLOW_OWN_DATABASE: flag,
});

export type Env = Omit<
  z.infer<typeof Variables>,
  'ROLES' | 'DRAIN_SECONDS' | 'DEMO' | 'SESSION_SECRET' | 'SECOND_FACTOR_SECRET' | 'STAFF_SECOND_FACTOR' | 'PUBLIC_URL'
> & {
  roles: ReadonlySet<'api' | 'live' | 'worker'>;
  demo: boolean;
  production: boolean;
  sessionSecrets: string[];
  secondFactorSecrets: string[];
  staffSecondFactor: 'required' | 'optional';
  publicUrl: string;
  secureCookies: boolean;
  drainSeconds: number;
};

/** Something that must be set or changed before the product can start; the message says which and how. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}

const areLong = (secrets: string) => secrets.split(',').every((secret) => secret.length >= 32);

const Roles = z.array(z.enum(['api', 'live', 'worker'])).min(1);

/** What need not stand in the environment, where every program of the process can read it: `NAME_FILE` says where it is. */
const secrets = [
  'SESSION_SECRET',
  'SECOND_FACTOR_SECRET',
  'MONGODB_URI',
  'MEILI_API_KEY',
  'REDIS_URL',
  'SMTP_URL',
  'METRICS_TOKEN',
] as const;

/** @throws Misconfigured */
function secretsIn(source: NodeJS.ProcessEnv): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of secrets) {
    const file = source[`${name}_FILE`];
    if (!file) continue;
    if (source[name]) throw new Misconfigured(`${name}: set either this or ${name}_FILE`);
    try {
      found[name] = readFileSync(file, 'utf8').trim();
    } catch {
      throw new Misconfigured(`${name}_FILE: ${file} cannot be read`);
    }
  }
  return found;
}

/** @throws Misconfigured naming every variable at fault at once */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(
    Object.entries({ ...source, ...secretsIn(source) }).filter(([, value]) => value !== ''),
  );
  const parsed = Variables.safeParse(given);
  if (!parsed.success)
    throw new Misconfigured(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const { ROLES, DRAIN_SECONDS, DEMO, SESSION_SECRET, SECOND_FACTOR_SECRET, STAFF_SECOND_FACTOR, PUBLIC_URL, ...rest } =
    parsed.data;
  const roles = Roles.safeParse(ROLES.split(',').map((role) => role.trim()));
  if (!roles.success) throw new Misconfigured('ROLES: a comma separated list of api, live, worker');

  const production = rest.NODE_ENV === 'production';
  const demo = DEMO ?? !production;
  const missing: string[] = [];
  if (production) {
    if (!SESSION_SECRET || !areLong(SESSION_SECRET))
      missing.push('SESSION_SECRET: set 32 or more random characters (openssl rand -hex 32)');
    if (SECOND_FACTOR_SECRET && !areLong(SECOND_FACTOR_SECRET))
      missing.push('SECOND_FACTOR_SECRET: 32 or more random characters (openssl rand -hex 32)');
    if (!PUBLIC_URL) missing.push('PUBLIC_URL: set the address people use, such as https://jobs.example.org');
    if (!rest.SMTP_URL) missing.push('SMTP_URL: set the mail server; without one nobody can confirm a sign-up');
    if (!rest.MONGODB_URI && !rest.ALLOW_OWN_DATABASE)
      missing.push('MONGODB_URI: set the replica set, or ALLOW_OWN_DATABASE=true to let this process keep its own');
    if (demo && source.DEMO_PASSWORD === undefined)
      missing.push(
        'DEMO: demonstration data with the published password; set DEMO=false, or a DEMO_PASSWORD of your own',
      );
  }
  if (missing.length > 0) throw new Misconfigured(missing.join('\n'));

  const sessionSecrets = (SESSION_SECRET ?? 'development-only').split(',');
  return {
    ...rest,
    DATA_DIR: resolve(rest.DATA_DIR),
    roles: new Set(roles.data),
    demo,
    production,
    drainSeconds: DRAIN_SECONDS ?? (production ? 5 : 0),
    sessionSecrets,
    secondFactorSecrets: SECOND_FACTOR_SECRET?.split(',') ?? sessionSecrets,
    staffSecondFactor: STAFF_SECOND_FACTOR ?? (production && !demo ? 'required' : 'optional'),
    publicUrl: PUBLIC_URL ?? `http://127.0.0.1:${rest.PORT}`,
    secureCookies: PUBLIC_URL?.startsWith('https:') ?? false,
  };
}
