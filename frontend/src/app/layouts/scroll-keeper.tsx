import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const spots = new Map<string, number>();
const useBefore = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** A new page begins at its top and takes the focus; going back finds the place that was left. */
export function ScrollKeeper() {
  const { key, pathname } = useLocation();
  const kind = useNavigationType();
  const here = useRef({ key, pathname });

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => spots.set(here.current.key, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, []);

  useBefore(() => {
    const moved = here.current.pathname !== pathname;
    // First of all: scrolling that the change itself causes must not be taken for the old page's place.
    here.current = { key, pathname };
    if (kind === 'POP') {
      const spot = spots.get(key);
      if (spot !== undefined) window.scrollTo(0, spot);
      return;
    }
    if (!moved) return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [key, pathname, kind]);
  return null;
}
