import type { Command, Fact } from '@talent-harbor/backend/contracts/platform';
import { useEffect, useRef } from 'react';
import type { Socket } from 'socket.io-client';
import { z } from 'zod';
import { refusal, refusalFrom } from './refusal.ts';

/** The library and the connection come after the page: what a person reads first never waits for them. */
let connecting: Promise<Socket> | undefined;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 1500);
  });
}

function socket(): Promise<Socket> {
  connecting ??= idle().then(async () => {
    const { io } = await import('socket.io-client');
    return io({ transports: ['websocket', 'polling'], withCredentials: true });
  });
  return connecting;
}

/** After signing in or out the socket must come back as the new person. */
export async function reconnect(): Promise<void> {
  if (!connecting) return;
  const current = await connecting;
  current.disconnect().connect();
}

const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: z.unknown() }),
]);

/** Asks over the socket. Throws a `Refusal` when refused, or `slow` when nobody answers in ten seconds. */
export async function ask<P extends z.ZodType, A extends z.ZodType>(
  command: Command<P, A>,
  payload: z.input<P>,
): Promise<z.output<A>> {
  const reply: unknown = await (await socket())
    .timeout(10_000)
    .emitWithAck(command.name, payload)
    .catch(() => Promise.reject(refusal('slow')));
  const answer = Answer.safeParse(reply);
  if (!answer.success) throw refusal('unreadable');
  if (!answer.data.ok) throw refusalFrom(0, answer.data.problem);
  return command.answer.parse(answer.data.value);
}

function useListener(name: string, listener: (payload: unknown) => void) {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    let left = false;
    let leave = () => {};
    socket().then((live) => {
      if (left) return;
      const listen = (payload: unknown) => latest.current(payload);
      live.on(name, listen);
      leave = () => live.off(name, listen);
      if (name === 'connect' && live.connected) listen(undefined);
    });
    return () => {
      left = true;
      leave();
    };
  }, [name]);
}

/** Hears a fact while the component is mounted. A payload that breaks the contract is dropped. */
export function useFact<P extends z.ZodType>(fact: Fact<P>, handler: (payload: z.output<P>) => void): void {
  useListener(fact.name, (payload) => {
    const read = fact.payload.safeParse(payload);
    if (read.success) handler(read.data);
  });
}

/** Runs on every connection, also after a drop: the place to ask for rooms again and to read what was missed. */
export function useConnection(handler: () => void): void {
  useListener('connect', handler);
}
