import { useEffect } from 'react';

const busy = 'input, textarea, select, [role=dialog], [contenteditable]';

/** `j` and `k` walk through the list, `Enter` opens the posting's own page. Keys typed into fields stay there. */
export function useWalk(
  ids: readonly string[],
  current: string | null,
  show: (id: string) => void,
  open: (id: string) => void,
) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.closest(busy)) return;
      const at = current === null ? -1 : ids.indexOf(current);
      if (event.key === 'Enter') {
        const onControl = event.target instanceof HTMLElement && event.target.closest('a, button');
        if (current && !onControl) open(current);
        return;
      }
      const step = { j: 1, k: -1 }[event.key];
      const next = step && ids[Math.min(Math.max(at + step, 0), ids.length - 1)];
      if (!next || next === current) return;
      event.preventDefault();
      show(next);
      document.querySelector(`[data-job="${next}"]`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [ids, current, show, open]);
}
