import { useEffect, useRef } from 'react';

const writing = 'input, textarea, select, [contenteditable], [role=combobox], [aria-modal=true]';

/** Single keys that do something, unless somebody is writing or a dialog is open. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const inDialog = document.querySelector('[aria-modal=true]');
      if (inDialog || (event.target instanceof Element && event.target.closest(writing))) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
