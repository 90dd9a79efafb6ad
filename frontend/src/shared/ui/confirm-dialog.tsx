import type { ReactNode } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from './button.tsx';
import { Sheet } from './sheet.tsx';

/** Asks once more before what cannot be undone. The verb stands on the button, never "OK". */
export function ConfirmDialog({
  open,
  title,
  children,
  verb,
  danger = false,
  busy = false,
  onConfirm,
  onClose,
}: {
  open: boolean;
  title: string;
  children?: ReactNode;
  verb: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const t = useWords();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={title}
      shape="dialog"
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button tone={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      {children}
    </Sheet>
  );
}
