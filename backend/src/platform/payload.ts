import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { FileAnswer } from './contract.ts';

const compress = promisify(gzip);
/** Below this many bytes compressing costs more than it saves. */
const worthwhile = 2048;

/** JSON that is about to leave, perhaps more than once: it is compressed for the first who can read that, and kept so. */
export class Payload {
  readonly bytes: Buffer;
  #compressed: Promise<Buffer> | undefined;

  constructor(value: unknown) {
    this.bytes = Buffer.from(JSON.stringify(value));
  }

  async send(req: Request, res: Response, status: number): Promise<void> {
    if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'private, no-store');
    res.setHeader('Content-Type', 'application/json; charset=utf-8');
    let { bytes } = this;
    if (bytes.length >= worthwhile) {
      res.vary('Accept-Encoding');
      if (req.acceptsEncodings('gzip')) {
        this.#compressed ??= compress(bytes);
        bytes = await this.#compressed;
        res.setHeader('Content-Encoding', 'gzip');
      }
    }
    res.setHeader('Content-Length', bytes.length);
    res.statusCode = status;
    res.end(bytes);
  }
}

/** A download: no browser shows it as a page of ours, whatever is in it. */
export function sendFile(res: Response, { name, type, bytes }: FileAnswer): void {
  res.attachment(name);
  res.setHeader('Content-Type', type);
  res.setHeader('Cache-Control', 'private, no-store');
  res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
  res.setHeader('Content-Length', bytes.length);
  res.end(bytes);
}
