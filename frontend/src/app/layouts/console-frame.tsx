import { ConfigProvider, Drawer } from 'antd';
import en from 'antd/es/locale/en_US';
import simplified from 'antd/es/locale/zh_CN';
import traditional from 'antd/es/locale/zh_HK';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { Link, Outlet } from 'react-router';
import { useWide } from '#features/console/use-wide.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { useMe } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { IconButton } from '#shared/ui/button.tsx';
import { HarbourMark } from '#shared/ui/harbour-mark.tsx';
import { Mark } from '#shared/ui/mark.tsx';
import { ConsoleNav } from './console-nav.tsx';
import { useConsoleTheme } from './console-theme.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { OfflineNote } from './offline-note.tsx';
import { ScrollKeeper } from './scroll-keeper.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const languages = { 'zh-CN': simplified, 'zh-HK': traditional, en };

/** The desk of those who work here all day: tasks at the side, the work over the rest; on phones the tasks slide in. */
export function ConsoleFrame() {
  const t = useWords();
  const wide = useWide();
  const theme = useConsoleTheme(!wide);
  const locale = useLocale();
  return (
    <ConfigProvider theme={theme} locale={languages[locale]} button={{ autoInsertSpace: false }} virtual={false}>
      <div className="without-bar min-h-dvh text-sm desk:grid desk:grid-cols-[232px_minmax(0,1fr)]">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-control focus:bg-surface focus:px-4 focus:py-3"
        >
          {t('nav.skip')}
        </a>
        {wide ? <Side /> : <TopBar />}
        <div className="flex min-w-0 flex-col">
          <OfflineNote />
          <main id="main" tabIndex={-1} className="min-w-0 flex-1 outline-none">
            <Outlet />
          </main>
        </div>
        <ScrollKeeper />
      </div>
    </ConfigProvider>
  );
}

function Brand() {
  const t = useWords();
  return (
    <Link to={paths.home} className="flex h-11 items-center gap-2.5 font-semibold text-[17px] text-harbour">
      <HarbourMark className="size-7" />
      <span className="whitespace-nowrap">{t('product')}</span>
    </Link>
  );
}

function Person() {
  const me = useMe();
  if (!me) return null;
  return (
    <Link to={paths.me} className="flex min-h-11 min-w-0 items-center gap-2.5 rounded-control px-2 hover:bg-wash">
      <Mark name={me.name} size="sm" round />
      <span className="min-w-0">
        <span className="block truncate font-medium">{me.name}</span>
        <span className="block truncate text-[13px] text-mute">{me.login}</span>
      </span>
    </Link>
  );
}

function Foot() {
  return (
    <div className="grid gap-2 border-hair border-t pt-3">
      <Person />
      <div className="flex items-center justify-between">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </div>
  );
}

function Side() {
  return (
    <header className="sticky top-0 flex h-dvh flex-col gap-5 overflow-y-auto border-hair border-r bg-surface px-4 pt-4 pb-3">
      <div className="px-2">
        <Brand />
      </div>
      <div className="flex-1">
        <ConsoleNav />
      </div>
      <Foot />
    </header>
  );
}

function TopBar() {
  const t = useWords();
  const say = useWords('console');
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-1 border-hair border-b bg-surface pr-4 pl-1.5">
      <IconButton label={say('nav.tasks')} aria-expanded={open} onClick={() => setOpen(true)}>
        <Menu className="size-5" aria-hidden="true" />
      </IconButton>
      <Brand />
      <Drawer
        open={open}
        placement="left"
        size={288}
        title={t('product')}
        onClose={() => setOpen(false)}
        closable={{ 'aria-label': t('action.close') }}
        styles={{ body: { padding: 12, display: 'flex', flexDirection: 'column', justifyContent: 'space-between' } }}
      >
        <ConsoleNav onGo={() => setOpen(false)} />
        <Foot />
      </Drawer>
    </header>
  );
}
