import { Input } from 'antd';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Milliseconds after the last letter: long enough to finish a word. */
const pause = 300;

/** Words to search a list by; they stand in the address, so that going back keeps them. */
export function SearchBox({ label }: { label: string }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const later = setTimeout(() => {
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
      allowClear
      prefix={<Search className="size-4 text-mute" aria-hidden="true" />}
      value={typed}
      maxLength={100}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
