import { Input } from 'antd';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';

/** Milliseconds after the last letter: long enough to finish a word. */
const pause = 300;

/** Words to search a list by; they stand in the address, so that going back keeps them. */
export function SearchBox({ label }: { label: string }) {
  const t = useWords();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const [seen, setSeen] = useState(asked);
  const written = useRef(asked);
  // A link or going back brings other words; our own come back later than they were typed.
  if (asked !== seen) {
    setSeen(asked);
    if (asked !== written.current) setTyped(asked);
  }
  useEffect(() => {
    if (typed.trim() === asked) return;
    const later = setTimeout(() => {
      written.current = typed.trim();
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (typed.trim()) next.set('q', typed.trim());
          else next.delete('q');
          next.delete('id');
          return next;
        },
        { replace: true },
      );
    }, pause);
    return () => clearTimeout(later);
  }, [typed, asked, setSearch]);
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      allowClear={{ clearIcon: <X role="img" className="size-6 p-1" aria-label={t('action.clear')} /> }}
      prefix={<Search className="size-4 text-mute" aria-hidden="true" />}
      value={typed}
      maxLength={100}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
