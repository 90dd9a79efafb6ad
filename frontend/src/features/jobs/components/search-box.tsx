import { Search, X } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { classes } from '#shared/ui/classes.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

/**
 * The one box, with suggestions as one types (a combobox in the sense of ARIA). Without script it is a form that leads
 * to the results all the same.
 */
export function SearchBox({
  value,
  onSearch,
  large = false,
}: {
  value: string;
  onSearch: (words: string) => void;
  large?: boolean;
}) {
  const t = useWords('jobs');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [given, setGiven] = useState(value);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  // The address may change under the box: by a chip, by going back.
  if (value !== given) {
    setGiven(value);
    setText(value);
  }
  const items = useSuggestions(text, open);
  const shown = open && items.length > 0;

  // The page can be typed into before its scripts have come; nothing of that is lost.
  useEffect(() => {
    if (input.current) setText(input.current.value);
  }, []);

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role=dialog]');
      if (event.key !== '/' || typing || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const search = (words: string) => {
    setText(words);
    setOpen(false);
    setAt(-1);
    onSearch(words.trim());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search((shown && items[at]?.text) || text);
    input.current?.blur();
  };
  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setOpen(false);
      setAt(-1);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || items.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setAt((now) => ((now + step + items.length + 1 + 1) % (items.length + 1)) - 1);
  };

  return (
    <search>
      <form action="/jobs" method="get" onSubmit={submit} className="relative">
        <div
          className={classes(
            'flex items-center rounded-card border border-edge bg-surface pl-3.5 focus-within:border-tide focus-within:ring-1 focus-within:ring-tide',
            large ? 'h-14 pr-1.5' : 'h-[50px] pr-0.5',
          )}
        >
          <Search className="size-5 shrink-0 text-mute" aria-hidden="true" />
          <input
            ref={input}
            name="q"
            type="search"
            role="combobox"
            aria-label={t('search.label')}
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={200}
            placeholder={t('search.placeholder')}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setOpen(true);
              setAt(-1);
            }}
            onKeyDown={walk}
            onBlur={() => setOpen(false)}
            className="h-full min-w-0 flex-1 bg-transparent px-2.5 text-base outline-none [&::-webkit-search-cancel-button]:hidden"
          />
          {text && (
            <button
              type="button"
              aria-label={t('action.clear')}
              onClick={() => {
                search('');
                input.current?.focus();
              }}
              className="target inline-flex items-center justify-center text-mute hover:text-ink"
            >
              <X className="size-5" aria-hidden="true" />
            </button>
          )}
          <Button type="submit" tone="primary">
            {t('search.verb')}
          </Button>
        </div>
        <SuggestionList id={id} items={shown ? items : []} at={at} onChoose={search} />
      </form>
    </search>
  );
}
