import { Button, Drawer } from 'antd';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from '#shared/ui/classes.ts';
import { useWide } from './use-wide.ts';

type PanelProps = {
  title: ReactNode;
  /** Changes with the thing that is shown: the panel then begins at its top. */
  about: string;
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
};

/** One thing out of the list. Beside the list on desks, over it on phones; Escape closes it. */
export function SidePanel({ title, about, onClose, footer, children }: PanelProps) {
  const t = useWords();
  const wide = useWide();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Braces matter: newer browsers answer a scroll with a promise, which is no clean-up.
    body.current?.scrollTo(0, 0);
  }, [about]);
  useEffect(() => {
    if (!wide) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('[aria-modal=true]')) onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [wide, onClose]);

  if (!wide)
    return (
      <Drawer
        open
        title={title}
        size="100%"
        onClose={onClose}
        footer={footer}
        closable={{ 'aria-label': t('action.close') }}
        styles={{ body: { padding: 16 } }}
      >
        {children}
      </Drawer>
    );
  return (
    <aside className="sticky top-4 flex max-h-[calc(100dvh-184px)] min-w-0 flex-col rounded-card border border-hair bg-surface">
      <div className="flex items-center justify-between gap-3 border-hair border-b py-2 pr-2 pl-5">
        <div className="min-w-0 font-semibold text-base">{title}</div>
        <Button
          type="text"
          aria-label={t('action.close')}
          icon={<X className="size-4" aria-hidden="true" />}
          onClick={onClose}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div ref={body} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-5">
        {children}
      </div>
      {footer && <div className="border-hair border-t p-3">{footer}</div>}
    </aside>
  );
}

/** A list, and beside it the chosen thing. `reading`: the panel is what people look at, and gets the room. */
export function Split({
  panel,
  reading = false,
  children,
}: {
  panel: ReactNode;
  reading?: boolean;
  children: ReactNode;
}) {
  const sides = reading
    ? 'desk:grid-cols-[minmax(300px,2fr)_minmax(0,3fr)]'
    : 'desk:grid-cols-[minmax(0,1fr)_minmax(400px,38%)]';
  return (
    <div className={panel ? classes('grid min-w-0 items-start gap-4', sides) : 'min-w-0'}>
      <div className="min-w-0">{children}</div>
      {panel}
    </div>
  );
}
