import { type ReactNode, useEffect } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from './classes.ts';

/** The document's title follows the page, for tabs, history and screen readers. */
export function useTitle(title: string): void {
  const t = useWords();
  const whole = title ? `${title} · ${t('product')}` : t('product');
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}

const widths = { narrow: 'max-w-md', text: 'max-w-3xl', wide: 'max-w-6xl' };

/** A page of its own: a title, perhaps something to do beside it, and the content at a width for reading. */
export function Page({
  title,
  lead,
  actions,
  width = 'text',
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  useTitle(title);
  return (
    <div className={classes('mx-auto grid w-full grid-cols-1 gap-6 px-4 py-6 desk:py-10', widths[width])}>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h1 className="text-2xl desk:text-[28px]">{title}</h1>
          {lead && <p className="mt-1 text-mute">{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}
