import { io } from 'socket.io-client';
import { expect, test } from 'vitest';
import { testApp } from '#testing/app';

const city = await testApp();

async function opened(origin: string): Promise<boolean> {
  const socket = io(city.url(), { transports: ['websocket'], extraHeaders: { origin }, reconnection: false });
  const connected = await new Promise<boolean>((done) => {
    socket.on('connect', () => done(true)).on('connect_error', () => done(false));
  });
  socket.disconnect();
  return connected;
}

test('a page of our own opens a socket', async () => {
  expect(await opened(city.url())).toBe(true);
});

// A sandboxed frame and a local file call themselves `null`, which is no address.
test.each(['https://elsewhere.example', 'null', 'http://', '::', 'file://'])(
  'a page of %s opens none, and nobody else notices',
  async (origin) => {
    expect(await opened(origin)).toBe(false);
    await city.http().get('/healthz').expect(200);
  },
);
