import { useSyncExternalStore } from 'react';

const never = () => () => {};
/** False on the server and in the first render on it, true ever after. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
