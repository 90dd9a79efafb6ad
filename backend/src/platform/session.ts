import { createHash } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { MongoStore } from 'connect-mongo';
import type { Request, Response } from 'express';
import expressSession, { type SessionData } from 'express-session';
import { Schema } from 'mongoose';
import { type Actor, hasRole, staff } from './actor.ts';
import { mongoose } from './database.ts';
import type { Env } from './env.ts';
import { Refusal } from './errors.ts';
import { type Identify, sessionCookie } from './http.ts';
import type { IdentifyHandshake } from './socket.ts';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    device: string;
    signedInAt: Date;
    /** When use was noted last; the store says so. */
    lastModified?: Date;
  }
}

const hour = 3_600_000;
const day = 24 * hour;
/** A session ends when it is not used for this long, … */
const idle = 14 * day;
/** … and at the latest after this long. */
const absolute = 30 * day;
/** Whoever decides over others signs in every day, and again after a long pause. */
const ofStaff = { idle: hour, absolute: 12 * hour };
/** Use is noted at most this often, in seconds. */
const notedEvery = 60;

type Held = Pick<SessionData, 'accountId' | 'device' | 'signedInAt'>;
type SessionRecord = { _id: string; session: Held; expires: Date; lastModified: Date };

// The session store writes this collection; the model is for its indexes, and to list and end a person's sessions.
const schema = new Schema<SessionRecord>(
  { _id: String, session: { accountId: String, device: String, signedInAt: Date }, expires: Date, lastModified: Date },
  { collection: 'sessions', versionKey: false },
);
schema.index({ expires: 1 }, { expireAfterSeconds: 0 });
schema.index({ 'session.accountId': 1 });
const SessionModel = mongoose.model<SessionRecord>('Session', schema);

/** What is stored instead of the session id: whoever reads the database cannot sign in with it. */
const stored = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex');

/**
 * A session's content never changes once it has begun, so only its first save is written:
 * a later one could bring a session back that was ended meanwhile.
 */
class OnceStore extends MongoStore<SessionData> {
  readonly #saved = new WeakSet<SessionData>();

  override set(sessionId: string, session: SessionData, callback: (error: unknown) => void = () => undefined): void {
    if (this.#saved.has(session)) callback(null);
    else
      super.set(sessionId, session, (error: unknown) => {
        if (!error) this.#saved.add(session);
        callback(error);
      });
  }
}

const settled = (start: (done: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));

/**
 * Signed-in sessions, kept in the database. A request without the cookie touches no store.
 * @param loadActor who the account is now, or null where it may not act
 */
export function sessionLayer(
  env: Env,
  loadActor: (accountId: string, env: Env) => Promise<Actor | null>,
): { identify: Identify; identifyHandshake: IdentifyHandshake } {
  const store = new OnceStore({
    client: mongoose.connection.getClient(),
    dbName: mongoose.connection.name,
    collectionName: 'sessions',
    stringify: false,
    autoRemove: 'disabled',
    touchAfter: notedEvery,
    transformId: stored,
  });
  const name = sessionCookie(env);
  const hasCookie = new RegExp(`(^|; *)${name}=`);
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: env.secureCookies } as const;
  const layer = expressSession({
    name,
    secret: env.sessionSecrets,
    store,
    cookie: { ...cookie, maxAge: idle },
    rolling: true,
    resave: false,
    saveUninitialized: false,
    ...(env.secureCookies && { proxy: true }),
  });
  const open = (req: Request, res: Response) => settled((done) => layer(req, res, done));

  /** Whom a session stands for, nobody where the account may not act; null where there is none. One that outlived its time is ended. */
  async function personOf(req: Request): Promise<{ actor: Actor | null } | null> {
    const { accountId, signedInAt, lastModified } = req.session;
    if (!accountId || !signedInAt) return null;
    const actor = await loadActor(accountId, env);
    const now = Date.now();
    const age = now - signedInAt.getTime();
    const unused = now - (lastModified ?? signedInAt).getTime();
    const isOver =
      hasRole(actor, ...staff) || actor?.lacksSecondFactor
        ? age >= ofStaff.absolute || unused >= ofStaff.idle
        : age >= absolute;
    if (!isOver) return { actor };
    await settled((done) => req.session.destroy(done));
    return null;
  }

  const identify: Identify = async (req, res) => {
    let actor: Actor | null = null;
    let id: string | null = null;
    if (hasCookie.test(req.headers.cookie ?? '')) {
      await open(req, res);
      const person = await personOf(req);
      if (person) {
        id = stored(req.sessionID);
        actor = person.actor;
      } else res.clearCookie(name, cookie);
    }
    return {
      actor,
      session: {
        id,
        async begin(accountId) {
          if (env.secureCookies && !req.secure && req.headers['x-forwarded-proto'] !== 'https')
            throw new Refusal(
              400,
              'https-required',
              'Sign in over https; a proxy in front says so in X-Forwarded-Proto.',
            );
          await open(req, res);
          // Of two cookies of one name a caller may take the first: the one that ends a worn-out session.
          res.removeHeader('Set-Cookie');
          await settled((done) => req.session.regenerate(done));
          const device = (req.headers['user-agent'] ?? '').slice(0, 200);
          Object.assign(req.session, { accountId, device, signedInAt: new Date() });
          await settled((done) => req.session.save(done));
          res.locals.actorId = accountId;
        },
        async end() {
          if (req.session) await settled((done) => req.session.destroy(done));
          res.clearCookie(name, cookie);
        },
      },
    };
  };

  const identifyHandshake: IdentifyHandshake = async (header) => {
    if (!hasCookie.test(header ?? '')) return null;
    // The layer reads the cookie from a request; this one is answered by nobody, so nothing is written.
    const req = Object.assign(new IncomingMessage(new Socket()), { url: '/' }) as Request;
    req.headers.cookie = header;
    await open(req, new ServerResponse(req) as Response);
    return (await personOf(req))?.actor ?? null;
  };

  return { identify, identifyHandshake };
}

export type HeldSession = { id: string; device: string; signedInAt: Date; lastSeenAt: Date };

/** A person's sessions, last used first. */
export async function sessionsOf(accountId: string): Promise<HeldSession[]> {
  const found = await SessionModel.find({
    'session.accountId': accountId,
    expires: mongoose.trusted({ $gt: new Date() }),
  })
    .sort({ lastModified: -1 })
    .limit(100)
    .lean();
  return found.map(({ _id, session, lastModified }) => ({
    id: _id,
    device: session.device,
    signedInAt: session.signedInAt,
    lastSeenAt: lastModified,
  }));
}

/** Ends one session of this person. @returns whether there was one */
export async function endSessionOf(accountId: string, id: string): Promise<boolean> {
  const { deletedCount } = await SessionModel.deleteOne({ _id: id, 'session.accountId': accountId });
  return deletedCount === 1;
}

/** Ends all sessions of this person. */
export async function endSessionsOf(accountId: string): Promise<void> {
  await SessionModel.deleteMany({ 'session.accountId': accountId });
}
