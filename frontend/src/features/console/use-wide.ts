import { useSyncExternalStore } from 'react';

/** The width from which a list and a panel stand side by side: the `desk` breakpoint. */
const desk = '(min-width: 64rem)';

function follow(listener: () => void) {
  const query = matchMedia(desk);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Consoles are never rendered on the server, so the screen is always known. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    follow,
    () => matchMedia(desk).matches,
    () => true,
  );
