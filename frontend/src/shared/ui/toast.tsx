import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';

type Note = { text: string; undo?: () => void };
const Tell = createContext<(note: Note | string) => void>(() => {});

/** Says what just happened, for six seconds; `undo` takes it back. */
export const useToast = () => use(Tell);

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useWords();
  const [note, setNote] = useState<(Note & { at: number }) | null>(null);
  const tell = useCallback((said: Note | string) => {
    setNote({ ...(typeof said === 'string' ? { text: said } : said), at: Date.now() });
  }, []);
  useEffect(() => {
    if (!note) return;
    const gone = setTimeout(() => setNote(null), 6000);
    return () => clearTimeout(gone);
  }, [note]);
  return (
    <Tell value={tell}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-0 bottom-[calc(76px+env(safe-area-inset-bottom))] z-60 flex justify-center px-4 desk:bottom-8"
      >
        {note && (
          <div
            key={note.at}
            className="pointer-events-auto flex items-center gap-4 rounded-control bg-ink py-1 pr-1 pl-4 text-paper shadow-card motion-safe:animate-[rise_160ms_ease-out]"
          >
            <span className="py-2.5">{note.text}</span>
            {note.undo ? (
              <button
                type="button"
                className="target rounded-control px-3 font-semibold underline underline-offset-4"
                onClick={() => {
                  note.undo?.();
                  setNote(null);
                }}
              >
                {t('action.undo')}
              </button>
            ) : (
              <span className="w-2" />
            )}
          </div>
        )}
      </div>
    </Tell>
  );
}
