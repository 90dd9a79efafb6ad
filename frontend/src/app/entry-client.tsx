import './zod-setup.ts';
import './app.css';
import { hydrate } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createI18n } from '#shared/i18n/i18n.ts';
import { commonNamespaces, loadWords } from '#shared/i18n/loader.ts';
import { pickLocale } from '#shared/i18n/pick-locale.ts';
import { cookieOf } from '#shared/lib/cookies.ts';
import { hearOtherTabs } from '#shared/lib/me.ts';
import { createQueryClient } from '#shared/lib/query-client.ts';
import { App } from './app.tsx';
import { matchPage } from './match.ts';
import { PageData } from './page-data.ts';
import { routes } from './routes.ts';

function dataOfPage(): PageData | null {
  const text = document.getElementById('page-data')?.textContent;
  const read = PageData.safeParse(text ? JSON.parse(text) : null);
  return read.success ? read.data : null;
}

async function start() {
  const root = document.getElementById('root');
  if (!root) return;
  const data = dataOfPage();
  const found = matchPage(routes, new URL(location.href));
  const locale =
    data?.locale ??
    pickLocale({
      lang: new URLSearchParams(location.search).get('lang'),
      cookie: cookieOf(document.cookie, 'locale'),
      accept: navigator.languages.join(','),
    });
  const [words] = await Promise.all([
    loadWords(locale, [...commonNamespaces, ...(found?.route.words ?? [])]),
    found?.route.page.load(),
  ]);
  const client = createQueryClient();
  if (data) hydrate(client, data.queries);
  hearOtherTabs(client);
  const app = (
    <BrowserRouter>
      <App
        routes={routes}
        client={client}
        i18n={createI18n(locale, words)}
        now={data ? new Date(data.now) : new Date()}
        problem={data?.problem ?? null}
      />
    </BrowserRouter>
  );
  if (data?.rendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

start();
