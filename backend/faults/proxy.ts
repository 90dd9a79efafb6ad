import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How a line behaves. `hangs`: open, and nothing comes through. `cut`: every connection is broken off. */
export type Weather = 'fine' | 'slow' | 'hangs' | 'cut';
export type Proxy = { port: number; turn(weather: Weather): void; stop(): Promise<void> };

const delay = 200;

/** A line between two parts that can be made bad. Loopback only. */
export async function startProxy(target: number): Promise<Proxy> {
  let weather: Weather = 'fine';
  const open = new Set<Socket>();
  const held: (() => void)[] = [];
  const forward = (from: Socket, to: Socket) => {
    let last: Promise<unknown> = Promise.resolve();
    from.on('data', (bytes) => {
      // One after the other, so that nothing overtakes.
      last = last.then(async () => {
        if (weather === 'slow') await wait(delay);
        if (weather === 'hangs') await new Promise<void>((go) => held.push(go));
        if (!to.destroyed) to.write(bytes);
      });
    });
    from.on('close', () => to.destroy());
    from.on('error', () => to.destroy());
  };
  const server = createServer((near) => {
    if (weather === 'cut') return void near.destroy();
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.setNoDelay(true);
    }
    forward(near, far);
    forward(far, near);
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: address.port,
    turn(to) {
      weather = to;
      if (to === 'cut') cut();
      if (to !== 'hangs') for (const go of held.splice(0)) go();
    },
    async stop() {
      cut();
      for (const go of held.splice(0)) go();
      await new Promise((done) => server.close(done));
    },
  };
}

export function isOpen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.on('error', () => answer(false));
  });
}
