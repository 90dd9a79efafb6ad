import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFeed, type Reach } from './fetch-feed.ts';
import { isPublicAddress } from './public-address.ts';

/** One loopback address stands for the internet; every other one is inside, as it is for the product. */
const here: Reach = { protocol: 'http:', ports: 'any', permits: (address) => address === '127.0.0.1' };
let asked: string[] = [];
const server = createServer((req, res) => {
  asked.push(req.url ?? '');
  const port = req.socket.localPort;
  const answers: Record<string, () => void> = {
    '/feed': () => res.end('<source/>'),
    '/moved': () => res.writeHead(302, { location: '/feed' }).end(),
    '/inside': () => res.writeHead(302, { location: `http://127.0.0.2:${port}/feed` }).end(),
    '/file': () => res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/round': () => res.writeHead(302, { location: '/round' }).end(),
    '/packed': () => res.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    '/endless': () => {
      const piece = Buffer.alloc(1024 * 1024);
      const more = () => {
        while (!res.destroyed && res.write(piece));
      };
      res.on('drain', more);
      more();
    },
  };
  (answers[req.url ?? ''] ?? (() => res.writeHead(500).end()))();
});
let base: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

describe('an address that somebody gave us', () => {
  it.each([
    ['http://jobs.example/feed', 'bad-address'],
    ['ftp://jobs.example/feed', 'bad-address'],
    ['https://me:secret@jobs.example/feed', 'bad-address'],
    ['https://jobs.example:8443/feed', 'bad-address'],
    ['https://127.0.0.1/feed', 'private-address'],
    ['https://2130706433/feed', 'private-address'],
    ['https://0x7f.1/feed', 'private-address'],
    ['https://[::1]/feed', 'private-address'],
    ['https://[::ffff:10.0.0.1]/feed', 'private-address'],
    ['https://169.254.169.254/latest/meta-data', 'private-address'],
    ['https://localhost/feed', 'private-address'],
  ])('%s is refused: %s', async (address, code) => {
    await expect(fetchFeed(address)).rejects.toMatchObject({ code });
  });

  it.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::',
    'fc00::1',
    'fe80::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'nonsense',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  it('is read, over a redirect too', async () => {
    expect(String(await fetchFeed(`${base}/feed`, here))).toBe('<source/>');
    expect(String(await fetchFeed(`${base}/moved`, here))).toBe('<source/>');
  });

  it.each([
    ['/inside', 'private-address'],
    ['/file', 'bad-address'],
    ['/round', 'too-many-redirects'],
    ['/packed', 'compressed'],
    ['/nothing', 'status-500'],
    ['/endless', 'too-large'],
  ])('%s leads nowhere: %s', async (path, code) => {
    asked = [];
    await expect(fetchFeed(base + path, here)).rejects.toMatchObject({ code });
    expect(asked).not.toContain('/feed');
  });

  it('is not reached by a name that means an address inside', async () => {
    const { port } = new URL(base);
    const outsideOnly: Reach = { ...here, permits: isPublicAddress };
    await expect(fetchFeed(`http://localhost:${port}/feed`, outsideOnly)).rejects.toMatchObject({
      code: 'private-address',
    });
  });
});
