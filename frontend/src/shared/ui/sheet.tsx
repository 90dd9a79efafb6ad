import { lazy, type ReactNode, Suspense, useState } from 'react';

const SheetBody = lazy(() => import('./sheet-body.tsx').then((m) => ({ default: m.SheetBody })));

export type SheetProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Below the content and always in reach: what closes the sheet with an effect. */
  footer?: ReactNode;
  /** `dialog` stays in the middle on phones too. */
  shape?: 'sheet' | 'dialog';
  children: ReactNode;
};

/** A sheet from below on phones, a dialog on desks. Its code comes with the first opening. */
export function Sheet(props: SheetProps) {
  const [used, setUsed] = useState(props.open);
  if (props.open && !used) setUsed(true);
  return used ? (
    <Suspense fallback={null}>
      <SheetBody {...props} />
    </Suspense>
  ) : null;
}
