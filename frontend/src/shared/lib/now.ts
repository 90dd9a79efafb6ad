import { createContext, use } from 'react';

/** The moment of the page, as the server saw it: both sides must write the same words. */
export const Now = createContext<Date | null>(null);
export function useNow(): Date {
  return use(Now) ?? new Date();
}
