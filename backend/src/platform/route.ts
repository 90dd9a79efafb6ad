import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { Bus } from './bus.ts';
import type { Clock } from './clock.ts';
import type { AnyEndpoint, BodyOf, Endpoint, ParamsOf, QueryOf, Upload } from './contract.ts';
import type { Env } from './env.ts';
import { type FieldProblem, fieldProblems, Invalid } from './errors.ts';
import type { Log } from './log.ts';
import { admit, type Policy } from './policy.ts';
import type { SearchEngine } from './search/engine.ts';
import { readUpload, type Uploaded } from './uploads.ts';

/** What the process is made of; the same for every request. */
export type Deps = { env: Env; log: Log; clock: Clock; bus: Bus; search: SearchEngine };

/** The caller's session, as far as a handler may touch it. */
export type SessionDoor = {
  id: string | null;
  /** Begins a new session under a new id (no fixation) and sets the cookie. */
  begin(accountId: string): Promise<void>;
  end(): Promise<void>;
};

export type Context<A extends Actor | null = Actor | null> = Deps & {
  actor: A;
  session: SessionDoor;
  /** Where the request came from: the network address behind trusted proxies, and what the browser calls itself. */
  from: { address: string; device: string };
};

type Input<E extends AnyEndpoint> = { params: ParamsOf<E>; query: QueryOf<E>; body: BodyOf<E> };
type Raw = { params: unknown; query: unknown; body: unknown };

export type RouteOptions = {
  /** People who are not signed in all get the same answer for this many milliseconds. */
  sharedFor?: number;
  /** Reading it is kept on record, as every write is. */
  audited?: true;
  /** It says itself whose act is on record: who asks is not signed in yet. */
  auditsItself?: true;
  /** Takes as long as it takes: somebody who operates the product waits for it. */
  long?: true;
};

export type Route = {
  endpoint: AnyEndpoint;
  policy: Policy;
  options: RouteOptions;
  answer(raw: Raw, context: Context): Promise<unknown>;
};
export type Routes = Route[];

/**
 * Adds a handler for an endpoint. The policy is not optional: there is no route without one.
 * Before the handler runs, the role is admitted and the input parsed, all faults told at once;
 * what it returns is parsed by the response schema, so that an undeclared field cannot leave.
 */
export function route<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  Open extends boolean,
>(
  routes: Routes,
  endpoint: Endpoint<P, Q, B, R>,
  policy: Policy<Open>,
  handler: (
    input: Input<Endpoint<P, Q, B, R>>,
    context: Context<true extends Open ? Actor | null : Actor>,
  ) => Promise<z.input<R>>,
  options: RouteOptions = {},
): void {
  add(routes, endpoint, policy, options, async (raw, context) =>
    handler(await parseInput(endpoint, raw), context as Context<true extends Open ? Actor | null : Actor>),
  );
}

function add(
  routes: Routes,
  endpoint: AnyEndpoint,
  policy: Policy,
  options: RouteOptions,
  handle: (raw: Raw, context: Context) => Promise<unknown>,
): void {
  routes.push({
    endpoint,
    policy,
    options,
    async answer(raw, context) {
      admit(policy, context.actor);
      return endpoint.response.parse(await handle(raw, context));
    },
  });
}

/** As `route`, for an endpoint that takes a file. It is looked at after the role is admitted and the rest is parsed. */
export function uploadRoute<P extends z.ZodType, Q extends z.ZodType, R extends z.ZodType, Open extends boolean>(
  routes: Routes,
  endpoint: Endpoint<P, Q, z.ZodType, R> & { upload: Upload },
  policy: Policy<Open>,
  handler: (
    input: { params: z.output<P>; query: z.output<Q>; file: Uploaded },
    context: Context<true extends Open ? Actor | null : Actor>,
  ) => Promise<z.input<R>>,
): void {
  add(routes, endpoint, policy, {}, async ({ params, query, body }, context) => {
    const input = await parseInput(endpoint, { params, query, body: {} });
    const file = await readUpload(endpoint.upload, body);
    return handler({ ...input, file }, context as Context<true extends Open ? Actor | null : Actor>);
  });
}

/** @throws Invalid naming every field of params, query and body at fault */
async function parseInput<E extends AnyEndpoint>(endpoint: E, raw: Raw): Promise<Input<E>> {
  const parts = { params: raw.params ?? {}, query: withoutEmpty(raw.query ?? {}), body: raw.body ?? {} };
  const problems: FieldProblem[] = [];
  const input: Record<string, unknown> = {};
  for (const name of ['params', 'query', 'body'] as const) {
    const parsed = endpoint[name].safeParse(parts[name]);
    if (parsed.success) input[name] = parsed.data;
    else problems.push(...fieldProblems(parsed.error, name === 'body' ? '' : name));
  }
  if (problems.length > 0) throw new Invalid(problems);
  return input as Input<E>;
}

/** A form sends what was left empty as an empty text: in a query it counts as not there. */
const withoutEmpty = (query: object) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
