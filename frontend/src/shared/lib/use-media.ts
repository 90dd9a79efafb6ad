import { useSyncExternalStore } from 'react';

/** Whether the window is wide enough for two columns. The server cannot know and says no. */
const desk = '(min-width: 64rem)';
export const isDesk = (): boolean => matchMedia(desk).matches;

function follow(listener: () => void) {
  const media = matchMedia(desk);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
export const useDesk = (): boolean => useSyncExternalStore(follow, isDesk, () => false);
