import type { ReactNode } from 'react';

/** Said in the place of the button, where there is nothing to press. */
export function Aside({ children }: { children: ReactNode }) {
  return <p className="flex min-h-11 items-center justify-center text-center text-mute">{children}</p>;
}
