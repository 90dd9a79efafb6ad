import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';

const server = 'http://127.0.0.1:3000';

/** Namespaces that every visitor needs: their words travel in one chunk a language. */
const common = /(shared\/i18n|features\/(jobs|enterprises)|generated\/(shared|jobs|enterprises))[./]/;

/** What every page runs on. It changes with releases of others, so it stays in the browser's cache over ours. */
const libraries =
  /(node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|use-sync-external-store|zod)\/|zod-setup)/;
/** The browser never writes JSON Schema; zod ties it to every schema all the same, a tenth of our first load. */
const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  transform: {
    filter: { id: /zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/ },
    handler: (code) =>
      [...code.matchAll(/^export (?:const|function) (\w+)/gm)]
        .map(([, name]) => `export const ${name} = () => {};`)
        .join('\n'),
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), tailwindcss(), withoutJsonSchema],
  // `source` reads the contracts from the backend's TypeScript, so that no build of the backend is needed first.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // The server's half carries what it needs, React in its production form whatever NODE_ENV says.
  ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  server: {
    port: 5173,
    proxy: {
      '/api': server,
      '/healthz': server,
      '/readyz': server,
      '/socket.io': { target: server, ws: true },
    },
  },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    manifest: !isSsrBuild,
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files: a policy that refuses data: addresses must not break the page.
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? // The server holds every word at hand, so the browser's chunks of them mean nothing there.
        { checks: { ineffectiveDynamicImport: false } }
      : {
          input: 'src/app/entry-client.tsx',
          // Loading a contract or a feature does nothing by itself, so what only the server's half of a page uses stays out.
          treeshake: {
            moduleSideEffects: [{ test: /\/(contract|api)\.ts$/, sideEffects: false }],
          },
          output: {
            codeSplitting: {
              groups: [
                // What only later pages use of either must not travel with the first load: hence the tags.
                { name: 'libraries', test: libraries, tags: ['$initial'] },
                { name: 'first', test: /\/src\/|lucide-react/, tags: ['$initial'] },
                ...['zh-CN', 'zh-HK', 'en'].map((locale) => ({
                  name: `words-${locale}`,
                  test: (id: string) => id.endsWith(`messages.${locale}.json`) && common.test(id),
                })),
              ],
            },
          },
        },
  },
}));
