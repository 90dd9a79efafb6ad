import { createServer, request } from 'node:http';
import type { Asked } from './http.ts';

export type Recorder = {
  host: string;
  /** What has passed since the last call: groups one after the other, in each what was under way at the same time. */
  taken(): Asked[][];
  stop(): Promise<void>;
};

const ofTheConnection = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']);

/** Stands between the product and its engine and writes down what the product asks: so the engine can be asked the same directly. */
export async function startRecorder(engine: string): Promise<Recorder> {
  const { hostname, port } = new URL(engine);
  let taken: Asked[][] = [];
  let underWay = 0;
  const server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const body = Buffer.concat(parts);
      const headers = Object.fromEntries(
        Object.entries(req.headers).flatMap(([name, value]) =>
          typeof value === 'string' && !ofTheConnection.has(name) ? [[name, value]] : [],
        ),
      );
      const path = req.url ?? '/';
      const method = req.method ?? 'GET';
      const counts = path.endsWith('search') ? 1 : 0;
      const group = underWay > 0 ? taken.at(-1) : undefined;
      if (counts && group) group.push({ path, method: 'POST', headers, body });
      else if (counts) taken.push([{ path, method: 'POST', headers, body }]);
      underWay += counts;
      const onward = request(
        { hostname, port, path, method, headers: { ...headers, 'content-length': body.length } },
        (answer) => {
          res.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.once('end', () => {
            underWay -= counts;
          });
          answer.pipe(res);
        },
      );
      onward.on('error', () => res.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return {
    host: `http://127.0.0.1:${address.port}`,
    taken() {
      const before = taken;
      taken = [];
      return before;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
