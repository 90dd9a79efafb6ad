import { Outlet, useLocation } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import type { PageRoute } from '#shared/lib/page-route.ts';
import { classes } from '#shared/ui/classes.ts';
import { matchPage } from '../match.ts';
import { BottomBar } from './bottom-bar.tsx';
import { OfflineNote } from './offline-note.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** The public surface: a header, the page, and on phones a bar at the thumb. `--bar` is the bar's height. */
export function SiteFrame({ routes }: { routes: readonly PageRoute[] }) {
  const t = useWords();
  const bar = matchPage(routes, useLocation())?.route.bar ?? true;
  return (
    <div className={classes('flex min-h-dvh flex-col', bar ? 'with-bar' : 'without-bar')}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-control focus:bg-surface focus:px-4 focus:py-3"
      >
        {t('nav.skip')}
      </a>
      <SiteHeader />
      <OfflineNote />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
      <SiteFooter />
      {bar && <BottomBar />}
    </div>
  );
}
