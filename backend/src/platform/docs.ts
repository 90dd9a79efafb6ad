import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { z } from 'zod';
import { type Doors, openApi } from './openapi.ts';

const packageFile = fileURLToPath(new URL('../../package.json', import.meta.url));
export const productVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packageFile, 'utf8'))).version;

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Talent Harbor API</title>
<link rel="stylesheet" href="/api/docs/assets/swagger-ui.css"></head>
<body><main id="swagger-ui"></main>
<script src="/api/docs/assets/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body>
</html>`;
const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true });`;

/** The OpenAPI document and a page to read it, from our own origin. */
export function mountDocs(app: Express, doors: Doors): void {
  const document = JSON.stringify(openApi(doors, productVersion));
  const assets = fileURLToPath(new URL('.', import.meta.resolve('swagger-ui-dist/package.json')));
  app.get('/api/openapi.json', (_req, res) => void res.type('application/json').send(document));
  app.get('/api/docs', (_req, res) => void res.type('html').send(page));
  app.get('/api/docs/start.js', (_req, res) => void res.type('text/javascript').send(start));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    app.get(`/api/docs/assets/${file}`, (_req, res) => res.sendFile(file, { root: assets, maxAge: '1d' }));
}
