import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Asked = {
  path: string;
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string | Buffer;
};
export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** From sending the first byte to having the last, in milliseconds. */
  ms: number;
};
export type Client = { ask(asked: Asked): Promise<Answer>; close(): void };

/** Connections that stay open, so that no answer pays for a handshake. Loopback addresses only. */
export function client(origin: string, connections = 1): Client {
  const { hostname, port } = new URL(origin);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) throw new Error(`${origin} is not on this machine`);
  const agent = new Agent({ keepAlive: true, maxSockets: connections, noDelay: true });
  return {
    ask: ({ path, method = 'GET', headers = {}, body }) =>
      new Promise((resolve, reject) => {
        const begun = performance.now();
        const sent = request(
          { hostname, port, path, method, agent, headers: withLength(headers, body) },
          (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('error', reject);
            response.on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(parts),
                ms: performance.now() - begun,
              }),
            );
          },
        );
        sent.setTimeout(30_000, () => sent.destroy(new Error(`${method} ${path}: no answer within 30 s`)));
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

const withLength = (headers: Record<string, string>, body: string | Buffer | undefined) =>
  body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };

/** The answer, which must be a success. */
export async function asked(from: Client, what: Asked): Promise<Answer> {
  const answer = await from.ask(what);
  if (answer.status < 200 || answer.status > 299)
    throw new Error(`${what.method ?? 'GET'} ${what.path}: ${answer.status} ${answer.body.toString().slice(0, 500)}`);
  return answer;
}
