import { X } from 'lucide-react';
import * as Dialog from 'radix-ui/dialog';
import { useRef } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import type { SheetProps } from './sheet.tsx';

export function SheetBody({ open, onClose, title, footer, shape = 'sheet', children }: SheetProps) {
  const t = useWords();
  const before = useRef<Element | null>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-veil motion-safe:animate-[appear_150ms]" />
        <Dialog.Content
          aria-describedby={undefined}
          // A sheet has no trigger of its own to go back to, so it remembers where the person was.
          onOpenAutoFocus={() => {
            before.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (before.current instanceof HTMLElement) before.current.focus();
          }}
          className={classes(
            'fixed z-50 flex flex-col bg-surface text-ink shadow-card outline-none motion-safe:animate-[rise_180ms_ease-out]',
            shape === 'sheet'
              ? 'inset-x-0 bottom-0 max-h-[88dvh] rounded-t-2xl desk:inset-0 desk:m-auto desk:h-fit desk:max-h-[84dvh] desk:w-[560px] desk:rounded-card'
              : 'inset-0 m-auto h-fit max-h-[84dvh] w-[min(440px,calc(100vw-32px))] rounded-card',
          )}
        >
          <div className="flex items-center justify-between gap-2 border-hair border-b py-1.5 pr-1.5 pl-4">
            <Dialog.Title className="text-[17px] font-semibold">{title}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label={t('action.close')}>
                <X className="size-5" aria-hidden="true" />
              </IconButton>
            </Dialog.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
          {footer && (
            <div className="safe-bottom border-hair border-t">
              <div className="flex justify-end gap-3 p-3">{footer}</div>
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
