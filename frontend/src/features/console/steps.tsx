import { Button } from 'antd';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useWords } from '#shared/i18n/use-words.ts';
import type { Place } from './use-chosen.ts';

/** To the one before and the one after, without going back to the list. */
export function Steps({ place, onStep }: { place: Place; onStep: (by: 1 | -1) => void }) {
  const t = useWords('console');
  return (
    <span className="flex">
      <Button
        type="text"
        disabled={place.first}
        aria-label={t('list.previous')}
        icon={<ChevronLeft className="size-5" aria-hidden="true" />}
        onClick={() => onStep(-1)}
      />
      <Button
        type="text"
        disabled={place.last}
        aria-label={t('list.next')}
        icon={<ChevronRight className="size-5" aria-hidden="true" />}
        onClick={() => onStep(1)}
      />
    </span>
  );
}

/** The keys that walk a list, told to those who have a keyboard. */
export function KeyHints() {
  const t = useWords('console');
  return (
    <p className="hidden text-[13px] text-mute desk:block">
      <Key>j</Key> {t('list.next')} · <Key>k</Key> {t('list.previous')} · <Key>Esc</Key> {t('action.close')}
    </p>
  );
}

const Key = ({ children }: { children: string }) => (
  <kbd className="rounded-md border border-edge px-1.5 font-sans">{children}</kbd>
);
