import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const spots = new Map<string, number>();
const useBefore = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** A new page begins at its top and takes the focus; going back finds the place that was left. */
export function ScrollKeeper() {
  const { key, pathname } = useLocation();
  const kind = useNavigationType();
  const last = useRef(pathname);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => spots.set(key, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  useBefore(() => {
    const moved = last.current !== pathname;
    last.current = pathname;
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
