import { readFileSync } from 'node:fs';
import express from 'express';
import { z } from 'zod';

const Sent = z.array(
  z.object({ route: z.string(), type: z.string(), encoding: z.string().optional(), body: z.base64() }),
);
const [, , file = '', port = ''] = process.argv;
const app = express();
for (const { route, type, encoding, body } of Sent.parse(JSON.parse(readFileSync(file, 'utf8')))) {
  const buffer = Buffer.from(body, 'base64');
  app.get(route, (_req, res) => {
    res.setHeader('Content-Type', type);
    if (encoding) res.setHeader('Content-Encoding', encoding);
    res.end(buffer);
  });
}
app.listen(Number(port), '127.0.0.1');
