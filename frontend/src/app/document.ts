import type { Locale } from '@talent-harbor/backend/contracts/platform';
import { z } from 'zod';
import { jsonBlock } from './escape.ts';

export type Assets = { script: string; preloads: string[]; styles: string[] };
/** `dist/client/.vite/manifest.json`. */
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    imports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
  }),
);

const entry = 'src/app/entry-client.tsx';

/** The files of the first load: the entry, what it imports, its styles, and the words of the language. */
export function assetsOf(built: unknown, locale: Locale): Assets {
  const manifest = Manifest.parse(built);
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const css of chunk.css ?? []) styles.add(css);
    for (const inner of chunk.imports ?? []) add(inner);
  };
  add(entry);
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.name === `words-${locale}`) add(key);
  const [script = '', ...preloads] = [...scripts].map((file) => `/${file}`);
  return { script, preloads, styles: [...styles].map((file) => `/${file}`) };
}

type Top = { head: string; locale: Locale; theme?: 'light' | 'dark' | 'auto'; assets: Assets };

/**
 * A document in two halves: the first lets the browser fetch styles while the second is still being written.
 * There is no inline script or style in it, so the strictest content policy fits.
 */
export function topOf({ head, locale, theme, assets }: Top): string {
  const chosen = theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : '';
  return `<!doctype html>
<html lang="${locale}"${chosen}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f4">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0f171b">
<meta name="format-detection" content="telephone=no">
${assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<link rel="icon" type="image/svg+xml" href="/icon.svg">
<script type="module" async fetchpriority="low" src="/begin.js" data-entry="${assets.script}" data-with="${assets.preloads.join(' ')}"></script>
${head}
</head>
`;
}

export function restOf({ html, data }: { html: string; data: unknown }): string {
  return `<body>
<div id="root">${html}</div>
${jsonBlock(data, 'application/json', 'page-data')}
</body>
</html>
`;
}
