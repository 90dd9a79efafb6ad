import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { SearchAway } from './engine.ts';

/** Meilisearch understood, and says no. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Meilisearch answers, but has lost the index, or has not got it yet: nothing can be found. */
export class NoIndex extends SearchAway {}

/** Somebody waits for a search; nobody waits for a write. Milliseconds. */
const patience = { search: 3_000, other: 30_000 };
/** After a search ran into its time limit, others do not wait for theirs. */
const restAfterTimeout = 2_000;

type Ask = { method: string; headers: Record<string, string>; body: string | undefined; timeout: number };
export type HttpClient = { send(url: string | URL, init?: RequestInit): Promise<unknown>; close(): void };

/**
 * Requests over kept connections without Nagle's delay: `fetch` waits 40 ms for an acknowledgement on each call.
 * Rejects with `SearchAway` where no answer can be had, with `Refused` where the answer is no.
 */
export function httpClient(): HttpClient {
  const options = { keepAlive: true, noDelay: true, maxSockets: 64 };
  const plain = new PlainAgent(options);
  const secure = new SecureAgent(options);
  let restUntil = 0;

  const once = (url: URL, ask: Ask) =>
    new Promise<{ status: number; text: string }>((answered, failed) => {
      const [open, agent] = url.protocol === 'https:' ? [secureRequest, secure] : [plainRequest, plain];
      const body = ask.body === undefined ? undefined : Buffer.from(ask.body);
      const headers = { ...ask.headers, 'content-length': String(body?.length ?? 0) };
      const request = open(url, { method: ask.method, agent, headers });
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        request.destroy();
      }, ask.timeout);
      const fail = (error: Error) =>
        failed(late ? new TimedOut() : Object.assign(error, { stale: request.reusedSocket }));
      request.on('close', () => clearTimeout(timer));
      request.on('error', fail);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () =>
          answered({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
      });
      request.end(body);
    });

  return {
    async send(where, init = {}) {
      const url = typeof where === 'string' ? new URL(where) : where;
      const isSearch = url.pathname.endsWith('/multi-search');
      if (isSearch && performance.now() < restUntil) throw new SearchAway('the search engine does not answer in time');
      const ask: Ask = {
        method: init.method ?? 'GET',
        headers: plainHeaders(init.headers),
        body: typeof init.body === 'string' ? init.body : undefined,
        timeout: isSearch ? patience.search : patience.other,
      };
      // A kept connection may have been closed at the other end; all that is asked may be asked twice.
      const { status, text } = await once(url, ask)
        .catch((error: unknown) => (isStale(error) ? once(url, ask) : Promise.reject(error)))
        .catch((error: unknown) => {
          if (isSearch && isTimeout(error)) restUntil = performance.now() + restAfterTimeout;
          throw new SearchAway(`the search engine at ${url.origin} cannot be reached`, { cause: error });
        });
      return read(status, text);
    },
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

class TimedOut extends Error {
  override readonly name = 'TimedOut';
}
const isTimeout = (error: unknown) => error instanceof TimedOut;
const isStale = (error: unknown) => error instanceof Error && 'stale' in error && error.stale === true;

/** The client hands over the same headers again and again; they are converted once. */
const converted = new WeakMap<Headers, Record<string, string>>();
function plainHeaders(given: RequestInit['headers']): Record<string, string> {
  if (!(given instanceof Headers)) return Object.fromEntries(new Headers(given));
  const known = converted.get(given) ?? Object.fromEntries(given);
  converted.set(given, known);
  return known;
}

function read(status: number, text: string): unknown {
  const answer: unknown = parse(text);
  if (status >= 200 && status < 300) return answer;
  const { code, message } = refusalOf(answer);
  if (code === 'index_not_found') throw new NoIndex(message);
  // Without a key that it accepts, or overloaded, it is as good as away.
  if (status >= 500 || [401, 403, 408, 429].includes(status))
    throw new SearchAway(`the search engine answers ${status}: ${message}`);
  throw new Refused(status, code, message);
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SearchAway('the search engine answers something else than JSON', { cause: error });
  }
}

function refusalOf(answer: unknown): { code: string; message: string } {
  const about = typeof answer === 'object' && answer !== null ? answer : {};
  return {
    code: 'code' in about ? String(about.code) : 'unknown',
    message: 'message' in about ? String(about.message) : 'no reason given',
  };
}
