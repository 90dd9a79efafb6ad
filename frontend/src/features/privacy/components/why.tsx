import type { ReactNode } from 'react';

/** Why something did not happen, beside where it was asked for. */
export const Why = ({ children }: { children: ReactNode }) => (
  <p role="alert" className="text-rust text-sm">
    {children}
  </p>
);
