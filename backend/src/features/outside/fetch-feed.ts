import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why a feed could not be had. Stable, for the page to translate. */
export class FeedProblem extends Error {
  override readonly name = 'FeedProblem';
  readonly code: string;

  constructor(code: string) {
    super(`The feed cannot be taken: ${code}`);
    this.code = code;
  }
}

/** What may be reached. Tests use others; the product has these alone. */
export type Reach = {
  protocol: 'https:' | 'http:';
  /** '' is the protocol's own. */
  ports: readonly string[] | 'any';
  permits: (address: string) => boolean;
};
const strict: Reach = { protocol: 'https:', ports: [''], permits: isPublicAddress };

const mostBytes = 20 * 1024 * 1024;
const mostRedirects = 3;
/** Milliseconds, for everything together. */
const patience = 60_000;

/** @throws FeedProblem */
function checked(address: string, base: URL | undefined, reach: Reach): URL {
  if (!URL.canParse(address, base?.href)) throw new FeedProblem('bad-address');
  const url = new URL(address, base?.href);
  if (url.protocol !== reach.protocol || url.username !== '' || url.password !== '')
    throw new FeedProblem('bad-address');
  if (reach.ports !== 'any' && !reach.ports.includes(url.port)) throw new FeedProblem('bad-address');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !reach.permits(host)) throw new FeedProblem('private-address');
  return url;
}

/**
 * The bytes behind an address that somebody gave us. The name is resolved once, every address it has is looked at, and
 * the connection goes to what was looked at: so neither a redirect nor a name that changes its mind leads inside.
 * @throws FeedProblem
 */
export async function fetchFeed(address: string, reach: Reach = strict): Promise<Buffer> {
  const signal = AbortSignal.timeout(patience);
  let url = checked(address, undefined, reach);
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await ask(url, reach, signal);
    const { statusCode = 0, headers } = answer;
    if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) {
      answer.destroy();
      url = checked(headers.location, url, reach);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new FeedProblem(`status-${statusCode}`);
    }
    if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') {
      answer.destroy();
      throw new FeedProblem('compressed');
    }
    return read(answer);
  }
  throw new FeedProblem('too-many-redirects');
}

function ask(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const asked = send(
      url,
      {
        // Its own connection, by no proxy and from no pool.
        agent: false,
        signal,
        timeout: 15_000,
        headers: { accept: 'application/xml, text/xml;q=0.9', 'accept-encoding': 'identity' },
        lookup(host, options, done) {
          lookUp(host, { ...options, all: true }, (error, found) => {
            const [first] = found ?? [];
            if (error || !first) return done(error ?? new FeedProblem('no-such-host'), '', 0);
            if (!found.every((each) => reach.permits(each.address)))
              return done(new FeedProblem('private-address'), '', 0);
            if (options.all) done(null, found);
            else done(null, first.address, first.family);
          });
        },
      },
      resolve,
    );
    asked.on('timeout', () => asked.destroy(new FeedProblem('slow')));
    asked.on('error', (error) => reject(problemOf(error)));
    asked.end();
  });
}

const problemOf = (error: Error): FeedProblem => {
  if (error instanceof FeedProblem) return error;
  return new FeedProblem(error.name === 'AbortError' || error.name === 'TimeoutError' ? 'slow' : 'unreachable');
};

async function read(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      const bytes = Buffer.from(part);
      size += bytes.length;
      if (size > mostBytes) throw new FeedProblem('too-large');
      parts.push(bytes);
    }
  } catch (error) {
    throw error instanceof Error ? problemOf(error) : error;
  }
  return Buffer.concat(parts);
}
