import { useSyncExternalStore } from 'react';
import { keepChoice } from './cookies.ts';

export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];
export const themeOf = (text: string | undefined): Theme => themes.find((theme) => theme === text) ?? 'auto';

const listeners = new Set<() => void>();

export function setTheme(theme: Theme): void {
  keepChoice('theme', theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function follow(listener: () => void) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

/** What was chosen; the server cannot know, so the first render says `auto`. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    follow,
    () => themeOf(document.documentElement.dataset.theme),
    () => 'auto' as const,
  );
}

/** What is seen: for consoles, whose components need to be told. */
export function useDark(): boolean {
  return useSyncExternalStore(
    follow,
    () => {
      const chosen = document.documentElement.dataset.theme;
      return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    },
    () => false,
  );
}
