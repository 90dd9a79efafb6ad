import { createHash, createHmac, randomUUID } from 'node:crypto';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { LRUCache } from 'lru-cache';
import type { Actor } from './actor.ts';
import { audited, targetsOf } from './audit.ts';
import { type AnyEndpoint, FileAnswer, type Upload } from './contract.ts';
import type { Env } from './env.ts';
import { Forbidden, NotFound, toProblem, toRefusal } from './errors.ts';
import { network } from './limits.ts';
import type { Log } from './log.ts';
import { inTime } from './patience.ts';
import { Payload, sendFile } from './payload.ts';
import type { Context, Deps, Route, SessionDoor } from './route.ts';

/** What a personal token is good for. */
export type Grant = { tokenId: string; covers: (endpoint: AnyEndpoint) => boolean };
/** Who is calling: the actor and the session, both absent for a request without a session cookie. */
export type Caller = { actor: Actor | null; session: SessionDoor; grant?: Grant; operator?: true };
export type Identify = (req: Request, res: Response) => Promise<Caller>;

/** Over https a browser takes this name only from this very host, for all of it, and sends it over https alone. */
export const sessionCookie = ({ secureCookies }: Pick<Env, 'secureCookies'>) =>
  secureCookies ? '__Host-session' : 'session';
/** Whether the answer may depend on who asks. */
const isPersonal = (req: Request) =>
  req.headers.authorization !== undefined || (req.headers.cookie?.includes('session=') ?? false);

/**
 * Gives every request an id, and writes one line when it is answered: when, who by id, from where, what it asked for, of
 * which ids, and how it ended, a refusal by its code. Never the query, which holds what people wrote. `from` stands for
 * the caller's network: the same for the same one as long as the secret holds, and no address.
 */
export function requestLog(log: Log, secret: string): RequestHandler {
  // Most requests come from addresses that were just here.
  const pseudonyms = new LRUCache<string, string>({ max: 10_000 });
  const pseudonym = (address: string): string => {
    const known = pseudonyms.get(address);
    if (known !== undefined) return known;
    const made = createHmac('sha256', secret).update(network(address)).digest('base64url').slice(0, 12);
    pseudonyms.set(address, made);
    return made;
  };
  return (req, res, next) => {
    const id = randomUUID();
    res.locals.requestId = id;
    res.setHeader('X-Request-Id', id);
    const begun = performance.now();
    // The address is gone from the connection when the answer is.
    const address = req.ip ?? '';
    res.on('finish', () => {
      if (!log.isLevelEnabled('info')) return;
      const { route, actorId, via, targets, refusal }: Record<string, unknown> = res.locals;
      log.info({
        requestId: id,
        method: req.method,
        path: req.route?.path ?? 'page',
        ...{ route, actorId, via, targets, refusal },
        from: pseudonym(address),
        status: res.statusCode,
        ms: Math.round(performance.now() - begun),
      });
    });
    next();
  };
}

/**
 * Refuses writes that a foreign page makes in a signed-in person's browser. Browsers say where a request comes from
 * (Fetch Metadata, else Origin), and a page cannot forge it; programs that send neither carry no cookie by accident.
 */
export function sameOriginWrites(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).origin;
  return (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next();
    const site = req.headers['sec-fetch-site'];
    const { origin } = req.headers;
    const fine = site
      ? site === 'same-origin' || site === 'none'
      : !origin || origin === own || origin === `${req.protocol}://${req.headers.host}`;
    if (!fine) throw new Forbidden('cross-site', 'Writes from other sites are refused.');
    next();
  };
}

const readFile = ({ mostBytes }: Upload) => express.raw({ type: () => true, limit: mostBytes, inflate: false });

type Shared = { payload: Payload; etag: string; until: number };

/** Mounts routes below `/api`. */
export function mountApi(app: Express, routes: readonly Route[], deps: Deps, identify: Identify): void {
  const shared = new LRUCache<string, Shared>({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: ({ payload }) => 2 * payload.bytes.length + 200,
  });
  const making = new Map<string, Promise<Shared>>();
  const readBody = express.json({ limit: '1mb', strict: true });

  // Express tries one path after the other: those that everybody asks for come first.
  const byHeat = routes.toSorted((a, b) => (b.options.sharedFor ?? 0) - (a.options.sharedFor ?? 0));
  for (const route of byHeat) {
    const { endpoint, options } = route;
    const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const path = `/api${endpoint.path}`;
    const made = (req: Request, res: Response) => (options.long ? makeAnswer(req, res) : inTime(makeAnswer(req, res)));
    const makeAnswer = async (req: Request, res: Response) => {
      res.locals.route = endpoint.name;
      const caller = await identify(req, res);
      const context: Context = {
        ...deps,
        ...caller,
        from: { address: req.ip ?? '', device: (req.headers['user-agent'] ?? '').slice(0, 200) },
      };
      const raw = { params: req.params, query: req.query, body: req.body };
      const { actor, grant, operator } = caller;
      const via = operator ? 'operator' : grant ? 'token' : 'session';
      if (actor) Object.assign(res.locals, { actorId: actor.id, via });
      const targets = targetsOf(raw);
      res.locals.targets = targets;
      const answering = async () => {
        // A token does what its person may, and of that only what it was made for.
        if (grant && !grant.covers(endpoint)) throw new Forbidden('scope-missing', 'This token is not made for that.');
        return route.answer(raw, context);
      };
      if (!actor || options.auditsItself || (method === 'get' && !options.audited)) return answering();
      const tokenId = grant?.tokenId ?? null;
      return audited({ actorId: actor.id, via, tokenId, act: endpoint.name, targets }, answering);
    };
    const answer = async (req: Request, res: Response) => new Payload(await made(req, res));

    const reply =
      endpoint.response === FileAnswer
        ? async (req: Request, res: Response) => sendFile(res, FileAnswer.parse(await made(req, res)))
        : async (req: Request, res: Response) => (await answer(req, res)).send(req, res, endpoint.status);

    const sharedFor = options.sharedFor;
    if (sharedFor) {
      const make = async (req: Request, res: Response): Promise<Shared> => {
        const until = deps.clock.now().getTime() + sharedFor;
        const payload = await answer(req, res);
        // Weak: the same for the plain and the compressed form.
        const etag = `W/"${createHash('sha256').update(payload.bytes).digest('base64url').slice(0, 22)}"`;
        const entry = { payload, etag, until };
        shared.set(req.url, entry);
        return entry;
      };
      /** However many ask at once, the answer is made once. */
      const join = (req: Request, res: Response): Promise<Shared> => {
        const underWay = making.get(req.url) ?? make(req, res).finally(() => making.delete(req.url));
        making.set(req.url, underWay);
        return underWay;
      };
      app[method](path, async (req, res) => {
        if (isPersonal(req)) return reply(req, res);
        res.locals.route = endpoint.name;
        const kept = shared.get(req.url);
        const entry = kept && kept.until > deps.clock.now().getTime() ? kept : await join(req, res);
        res.setHeader('ETag', entry.etag);
        res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
        res.setHeader('Vary', 'Cookie');
        if (req.headers['if-none-match'] === entry.etag) return void res.status(304).end();
        await entry.payload.send(req, res, endpoint.status);
      });
    } else if (method === 'get') {
      app.get(path, reply);
    } else {
      app[method](path, endpoint.upload ? readFile(endpoint.upload) : readBody, reply);
    }
  }
}

/** Stands behind everything below `/api`. */
export function noSuchEndpoint(): never {
  throw new NotFound('no-such-endpoint', 'There is no such endpoint; see /api/docs.');
}

/** The last layer: whatever was thrown becomes problem details. */
export function refusals(log: Log) {
  return (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    const refusal = toRefusal(error);
    const requestId: unknown = res.locals.requestId;
    res.locals.refusal = refusal.code;
    if (refusal.status >= 500)
      log.error({ err: error, requestId, method: req.method, path: req.route?.path }, 'request failed');
    if (res.headersSent) {
      next(error);
      return;
    }
    if (refusal.retryAfter) res.setHeader('Retry-After', String(refusal.retryAfter));
    res
      .status(refusal.status)
      .setHeader('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(toProblem(refusal, typeof requestId === 'string' ? requestId : undefined)));
  };
}
