import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { classes } from './classes.ts';

export type Tab<Key extends string> = { key: Key; label: ReactNode };

/** A row of tabs over one panel. Arrow keys walk; the panel belongs to the chosen tab. */
export function Tabs<Key extends string>({
  tabs,
  current,
  onChange,
  label,
  children,
}: {
  tabs: readonly Tab<Key>[];
  current: Key;
  onChange: (key: Key) => void;
  label: string;
  children: ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = (tabs.findIndex((tab) => tab.key === current) + step + tabs.length) % tabs.length;
    const next = tabs[at];
    if (!next) return;
    onChange(next.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div className="grid gap-4">
      <div ref={list} role="tablist" aria-label={label} className="flex overflow-x-auto border-hair border-b">
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            type="button"
            role="tab"
            aria-selected={tab.key === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === current ? 0 : -1}
            onClick={() => onChange(tab.key)}
            onKeyDown={walk}
            className={classes(
              'target -mb-px whitespace-nowrap border-b-2 px-4 text-[15px]',
              tab.key === current
                ? 'border-tide font-semibold text-tide'
                : 'border-transparent text-mute hover:text-ink',
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </div>
  );
}
