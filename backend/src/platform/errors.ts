import { STATUS_CODES } from 'node:http';
import type { ZodError } from 'zod';
import type { Problem } from './contract.ts';

export type FieldProblem = NonNullable<Problem['fields']>[number];

/** Every refusal that is meant for the caller. Anything else that is thrown is a fault of ours: 500, logged, told without detail. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: FieldProblem[] | undefined;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    code: string,
    detail: string,
    more: { fields?: FieldProblem[]; retryAfter?: number } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.fields = more.fields;
    this.retryAfter = more.retryAfter;
  }
}

/** What is not there and what the caller may not know of look the same. */
export class NotFound extends Refusal {
  constructor(code = 'not-found', detail = 'There is nothing here, or nothing for you.') {
    super(404, code, detail);
  }
}
export class Unauthenticated extends Refusal {
  constructor(code = 'sign-in-required', detail = 'Sign in first.') {
    super(401, code, detail);
  }
}
export class Forbidden extends Refusal {
  constructor(code = 'not-allowed', detail = 'You may not do this.') {
    super(403, code, detail);
  }
}
export class Conflict extends Refusal {
  constructor(code: string, detail = 'It has changed meanwhile, or this move is not open to it.') {
    super(409, code, detail);
  }
}
export class Invalid extends Refusal {
  constructor(fields: FieldProblem[], code = 'invalid-input') {
    super(400, code, 'Some of the input cannot be taken; `fields` says which and why.', { fields });
  }
}
export class TooMany extends Refusal {
  constructor(retryAfter: number, code = 'too-many-requests') {
    super(429, code, 'Too many tries; wait a little.', { retryAfter });
  }
}
export class Unavailable extends Refusal {
  constructor(code: string, detail: string, retryAfter = 5) {
    super(503, code, detail, { retryAfter });
  }
}

/** `Invalid` naming one field. */
export function invalid(path: string, code: string, message: string): Invalid {
  return new Invalid([{ path, code, message }]);
}

export function ensure(answer: boolean, otherwise: Refusal = new Forbidden()): asserts answer {
  if (!answer) throw otherwise;
}

/** Field problems of a failed parse. A custom issue's message is its stable code (`credit-code`, `range`). */
export function fieldProblems(error: ZodError, prefix = ''): FieldProblem[] {
  return error.issues.map((issue) => {
    const { code, message, path, ...params } = issue;
    const plain = Object.fromEntries(
      Object.entries(params).filter(([, v]) => ['string', 'number', 'boolean'].includes(typeof v)),
    );
    const stable = /^[a-z]+(-[a-z]+)*$/.test(message) ? message : code.replaceAll('_', '-');
    return { path: [prefix, ...path.map(String)].filter(Boolean).join('.'), code: stable, message, params: plain };
  });
}

const outOfReach = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClearedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
]);
const outOfReachCodes = new Set([91, 189, 11600, 11602, 10107, 13435, 13436]);

/** The driver wraps what breaks a line in the middle of several writes; the server's own word would have a code. */
const isBrokenOff = (error: Error) =>
  error.name === 'MongoBulkWriteError' && (!('code' in error) || error.code === undefined);

type BodyParserError = { type: string; status: number };
const isBodyParserError = (error: unknown): error is BodyParserError =>
  error instanceof Error && 'type' in error && 'status' in error && typeof error.status === 'number';

/** The one translator from whatever was thrown to a refusal that HTTP and the socket tell alike. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Error && (outOfReach.has(error.name) || isBrokenOff(error)))
    return new Unavailable('database-away', 'The database cannot be reached; nothing was changed.');
  if (error instanceof Error && 'code' in error) {
    if (error.code === 11000) return new Conflict('already-there', 'There is one already.');
    if (typeof error.code === 'number' && outOfReachCodes.has(error.code))
      return new Unavailable('database-away', 'The database is changing over; nothing was changed.');
  }
  if (isBodyParserError(error) && error.status < 500) {
    if (error.type === 'entity.too.large')
      return new Refusal(413, 'too-large', 'The request is larger than is allowed here.');
    if (error.type === 'encoding.unsupported' || error.type === 'charset.unsupported')
      return new Refusal(415, 'unsupported-encoding', 'Send UTF-8, plain or gzip.');
    return new Refusal(error.status, 'unreadable', 'The request body cannot be read as JSON.');
  }
  // Express's file server says it in its own way, and names what it found suspicious.
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
    if ([400, 403, 404].includes(error.status)) return new NotFound();
    if (error.status < 500) return new Refusal(error.status, 'not-served', 'The file cannot be sent in this way.');
  }
  if (error instanceof URIError) return new Refusal(400, 'unreadable', 'The address cannot be decoded.');
  return new Refusal(500, 'fault', 'Something went wrong on our side. It has been noted.');
}

export function toProblem(refusal: Refusal, requestId?: string): Problem {
  return {
    type: `/help/problems#${refusal.code}`,
    title: STATUS_CODES[refusal.status] ?? 'Error',
    status: refusal.status,
    code: refusal.code,
    detail: refusal.message,
    ...(refusal.fields && { fields: refusal.fields }),
    ...(requestId && { requestId }),
  };
}
