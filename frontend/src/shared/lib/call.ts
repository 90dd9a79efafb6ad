import type { AnyEndpoint, ResponseOf } from '@talent-harbor/backend/contracts/platform';
import type { z } from 'zod';
import { Refusal, refusal, refusalFrom } from './refusal.ts';

export { Refusal };

type Part<Name extends string, T> =
  Record<never, never> extends T ? { [K in Name]?: T | undefined } : { [K in Name]: T };

/** What an endpoint is asked with: its params and body whole, of its query any part. */
export type Asked<E extends AnyEndpoint> = Part<'params', z.input<E['params']>> &
  Part<'body', z.input<E['body']>> & { query?: Partial<z.input<E['query']>> | undefined };

type Loose = { params?: unknown; query?: unknown; body?: unknown; file?: Blob };
/** The arguments of a call: left out where an endpoint needs nothing. */
export type AskedArgs<E extends AnyEndpoint> =
  Record<never, never> extends Asked<E> ? [asked?: Asked<E>] : [asked: Asked<E>];

const entries = (part: unknown): [string, unknown][] => (part instanceof Object ? Object.entries(part) : []);

/** The address of an endpoint under `/api`, parameters and query filled in. Equal questions give equal addresses. */
export function pathOf(endpoint: AnyEndpoint, asked: Loose = {}): string {
  let path = endpoint.path;
  for (const [name, value] of entries(asked.params)) path = path.replace(`:${name}`, encodeURIComponent(String(value)));
  const query = new URLSearchParams();
  for (const [name, value] of entries(asked.query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

/** Long enough for a slow phone, short enough not to leave a person waiting for nothing. */
const patience = 15_000;
const patienceForFiles = 120_000;

/**
 * Asks the server. Answers with what the contract promises or throws a `Refusal`; an abort of the caller's own is passed on.
 * Asks once: a question that changes something is never repeated behind the person's back.
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  asked: Asked<E> & Loose,
  { signal }: { signal?: AbortSignal } = {},
): Promise<ResponseOf<E>> {
  // By hand rather than AbortSignal.any and .timeout, which browsers of 2022 lack.
  const stop = new AbortController();
  let late = false;
  const clock = setTimeout(
    () => {
      late = true;
      stop.abort();
    },
    asked.file ? patienceForFiles : patience,
  );
  const leave = () => stop.abort();
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave);
  const init: RequestInit = {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(endpoint.method === 'GET'
        ? {}
        : { 'content-type': asked.file ? 'application/octet-stream' : 'application/json' }),
    },
    signal: stop.signal,
  };
  if (endpoint.method !== 'GET') init.body = asked.file ?? JSON.stringify(asked.body ?? {});
  try {
    const answer = await fetch(pathOf(endpoint, asked), init);
    const text = await answer.text();
    const body = parsed(text);
    if (!answer.ok) throw refusalFrom(answer.status, body, answer.headers.get('retry-after'));
    const read = endpoint.response.safeParse(body);
    if (!read.success) throw refusal('unreadable', answer.status, `${endpoint.name}: ${read.error.message}`);
    return read.data;
  } catch (error) {
    if (error instanceof Refusal || signal?.aborted) throw error;
    throw refusal(late ? 'slow' : 'offline');
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', leave);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
