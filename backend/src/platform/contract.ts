import { z } from 'zod';

/** A MongoDB ObjectId as 24 lower-case hexadecimal digits. */
export const Id = z.string().regex(/^[0-9a-f]{24}$/, 'id');
export type Id = z.infer<typeof Id>;

/** An instant as ISO 8601 in UTC. */
export const Instant = z.iso.datetime();

/** The languages of the product, as BCP 47 tags. */
export const locales = ['zh-CN', 'zh-HK', 'en'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

export const roles = ['seeker', 'recruiter', 'organiser', 'manager', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** WGS 84 degrees. */
export const Point = z.object({ lng: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) });
export type Point = z.infer<typeof Point>;

const unspoken = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Removes what no reader can see and some can be deceived by: control characters, bidi overrides, lone surrogates. */
export function readable(text: string): string {
  return text.replace(unspoken, '').normalize('NFC');
}

/** One line of text that a person wrote: trimmed, without control characters or bidi overrides. */
export const line = (max: number, min = 0) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => readable(text).replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(min).max(max));

/** Several lines of text that a person wrote; line breaks are kept. */
export const prose = (max: number, min = 0) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => readable(text).replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(min).max(max));

/** A query parameter that may stand once, several times, or not at all; always an array inside. */
export const many = <T extends z.ZodType>(item: T, max = 20) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(max),
  );

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Shape = z.ZodType;
const nothing = z.strictObject({});

/**
 * A promise between server and client. Everything that crosses the wire is in this one value:
 * the server parses requests and answers by it, the client builds and reads them by it, the OpenAPI document is made of it.
 */
export type Endpoint<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Response extends Shape = Shape,
> = {
  name: string;
  method: Method;
  path: string;
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  response: Response;
  /** HTTP status of success. */
  status: number;
  /** Where the body is a file's bytes instead of JSON. */
  upload?: Upload;
};

/** What is taken as a file. `types` are told from the content, never from a name; what has no signature counts as `text/plain`. */
export type Upload = { mostBytes: number; types: readonly string[] };

/** Bytes that leave as a download, for the browser to keep and not to show as a page of ours. */
export const FileAnswer = z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) });
export type FileAnswer = z.infer<typeof FileAnswer>;

// biome-ignore lint/suspicious/noExplicitAny: the widest endpoint; zod's types are invariant in their input
export type AnyEndpoint = Endpoint<any, any, any, any>;

/** Paths are below `/api` and use `:name` for parameters. The name is the operation id and must be unique. */
export function endpoint<
  Response extends Shape,
  Params extends Shape = typeof nothing,
  Query extends Shape = typeof nothing,
  Body extends Shape = typeof nothing,
>(promise: {
  name: string;
  method: Method;
  path: string;
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  response: Response;
  status?: number;
}): Endpoint<Params, Query, Body, Response> {
  return {
    status: 200,
    params: nothing as unknown as Params,
    query: nothing as unknown as Query,
    body: nothing as unknown as Body,
    ...promise,
  };
}

/** An endpoint that takes one file: its bytes are the body, and what else there is to say stands in the query. */
export function uploadEndpoint<
  Response extends Shape,
  Params extends Shape = typeof nothing,
  Query extends Shape = typeof nothing,
>(promise: {
  name: string;
  method: Method;
  path: string;
  summary: string;
  params?: Params;
  query?: Query;
  response: Response;
  status?: number;
  upload: Upload;
}): Endpoint<Params, Query, typeof nothing, Response> & { upload: Upload } {
  const { upload, ...rest } = promise;
  return { ...endpoint<Response, Params, Query>(rest), upload };
}

export type ResponseOf<E extends AnyEndpoint> = z.output<E['response']>;
export type ParamsOf<E extends AnyEndpoint> = z.output<E['params']>;
export type QueryOf<E extends AnyEndpoint> = z.output<E['query']>;
export type BodyOf<E extends AnyEndpoint> = z.output<E['body']>;

/** The answer of an endpoint that has nothing to say. */
export const Done = z.object({ done: z.literal(true) });

/** What a socket client may ask. The server answers each command with `{ ok: true, value }` or `{ ok: false, problem }`. */
export type Command<Payload extends Shape = Shape, Answer extends Shape = Shape> = {
  name: string;
  summary: string;
  payload: Payload;
  answer: Answer;
};
export function command<Payload extends Shape, Answer extends Shape>(
  promise: Command<Payload, Answer>,
): Command<Payload, Answer> {
  return promise;
}

/** A fact that the server tells over the socket. */
export type Fact<Payload extends Shape = Shape> = { name: string; summary: string; payload: Payload };
export function fact<Payload extends Shape>(promise: Fact<Payload>): Fact<Payload> {
  return promise;
}

/**
 * Every refusal, as RFC 9457 problem details. `code` is stable and is what a program or a translation hangs on;
 * `detail` is English for developers. `fields` names every field at fault at once: a dotted path and a code.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  fields: z
    .array(
      z.object({
        path: z.string(),
        code: z.string(),
        message: z.string(),
        params: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  requestId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Allowed moves of a thing with states: from each state, the states it may move to. */
export type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

/** The states from which `to` can be reached in one move. */
export function statesBefore<State extends string>(moves: Moves<State>, to: State): State[] {
  return (Object.keys(moves) as State[]).filter((from) => moves[from].includes(to));
}
