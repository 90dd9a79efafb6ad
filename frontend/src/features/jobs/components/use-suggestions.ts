import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { suggestQuery } from '../api.ts';

/** Completions of what is being typed, asked for when the typing pauses. */
export function useSuggestions(text: string, wanted: boolean) {
  const [settled, setSettled] = useState('');
  const words = text.trim().slice(0, 50);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(wanted ? words : ''), 120);
    return () => clearTimeout(pause);
  }, [words, wanted]);
  const { data } = useQuery(suggestQuery(settled));
  return words && settled ? (data?.items ?? []) : [];
}
