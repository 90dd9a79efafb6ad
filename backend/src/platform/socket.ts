import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { Command, Fact } from './contract.ts';
import { fieldProblems, Invalid, toProblem, toRefusal } from './errors.ts';
import type { Log } from './log.ts';
import { admit, type Policy } from './policy.ts';

/** Looks at the handshake's cookie; called again whenever the person's account changes. */
export type IdentifyHandshake = (cookie: string | undefined) => Promise<Actor | null>;

type Peer = { actor: Actor | null };
type Reply = (answer: { ok: true; value: unknown } | { ok: false; problem: unknown }) => void;

export type CommandRoute = {
  command: Command;
  policy: Policy;
  run(payload: unknown, socket: Socket, actor: Actor | null): Promise<unknown>;
};
export type Commands = CommandRoute[];

/** Adds a handler for a socket command: admitted and parsed as a route is, answered in the acknowledgement. */
export function onCommand<P extends z.ZodType, A extends z.ZodType>(
  commands: Commands,
  command: Command<P, A>,
  policy: Policy,
  handler: (payload: z.output<P>, context: { actor: Actor | null; socket: Socket }) => Promise<z.input<A>>,
): void {
  commands.push({
    command,
    policy,
    async run(raw, socket, actor) {
      admit(policy, actor);
      const payload = command.payload.safeParse(raw);
      if (!payload.success) throw new Invalid(fieldProblems(payload.error));
      return command.answer.parse(await handler(payload.data, { actor, socket }));
    },
  });
}

export type Sockets = {
  /**
   * Tells a fact to everybody in a room on this process: each process hears the change log itself.
   * At most once: what is missed is read again over HTTP.
   */
  tell<P extends z.ZodType>(room: string, fact: Fact<P>, payload: z.input<P>): void;
  /** Looks again at who a person is: a role taken away or a ban acts on open sockets. */
  recheck(accountId: string): Promise<void>;
  io: Server;
  close(): Promise<void>;
};

export const rooms = {
  account: (id: string) => `account:${id}`,
  enterprise: (id: string) => `enterprise:${id}`,
  job: (id: string) => `job:${id}`,
};

function place(socket: Socket, actor: Actor | null): void {
  for (const room of socket.rooms) {
    if (room.startsWith('account:') || room.startsWith('enterprise:')) void socket.leave(room);
  }
  if (!actor) return;
  void socket.join(rooms.account(actor.id));
  if (actor.membership && actor.roles.includes('recruiter'))
    void socket.join(rooms.enterprise(actor.membership.enterpriseId));
}

/** Null for what is no address, such as the `null` of a sandboxed frame: thrown here, it would end the process. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

export function startSockets(
  server: HttpServer,
  options: { identify: IdentifyHandshake; commands: Commands; log: Log; publicUrl: string },
): Sockets {
  const io = new Server<Record<string, never>, Record<string, never>, Record<string, never>, Peer>(server, {
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    transports: ['websocket', 'polling'],
    // A page of another site must not open a socket with this person's cookie.
    allowRequest(req, decide) {
      const { origin, host } = req.headers;
      decide(null, !origin || origin === new URL(options.publicUrl).origin || hostOf(origin) === host);
    },
  });

  io.use(async (socket, next) => {
    try {
      socket.data.actor = await options.identify(socket.handshake.headers.cookie);
      next();
    } catch (error) {
      next(Object.assign(new Error('refused'), { data: toProblem(toRefusal(error)) }));
    }
  });

  io.on('connection', (socket: Socket) => {
    place(socket, socket.data.actor);
    for (const { command, run } of options.commands) {
      socket.on(command.name, async (payload: unknown, reply: unknown) => {
        const answer: Reply = typeof reply === 'function' ? (value) => reply(value) : () => undefined;
        try {
          answer({ ok: true, value: await run(payload, socket, socket.data.actor) });
        } catch (error) {
          const refusal = toRefusal(error);
          if (refusal.status >= 500) options.log.error({ err: error, command: command.name }, 'command failed');
          else
            options.log.info({ command: command.name, refusal: refusal.code, actorId: socket.data.actor?.id ?? null });
          answer({ ok: false, problem: toProblem(refusal) });
        }
      });
    }
  });

  return {
    io,
    tell(room, fact, payload) {
      io.local.to(room).emit(fact.name, ...([fact.payload.parse(payload)] as never[]));
    },
    async recheck(accountId) {
      for (const socket of await io.local.in(rooms.account(accountId)).fetchSockets()) {
        const own = io.sockets.sockets.get(socket.id);
        if (!own) continue;
        const actor = await options.identify(own.handshake.headers.cookie).catch(() => null);
        if (!actor) own.disconnect(true);
        else {
          const before: Actor | null = own.data.actor;
          // What was watched as one of an enterprise's people is not heard any more after leaving it.
          if (before?.membership?.enterpriseId !== actor.membership?.enterpriseId)
            for (const room of own.rooms) if (room.startsWith('job:')) void own.leave(room);
          own.data.actor = actor;
          place(own as unknown as Socket, actor);
        }
      }
    },
    async close() {
      await io.close();
    },
  };
}
