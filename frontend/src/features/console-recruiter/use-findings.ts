import { checkWords, type Finding } from '@talent-harbor/backend/contracts/checks';
import { textsOf } from '@talent-harbor/backend/contracts/jobs/publishing';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '#shared/lib/call.ts';
import type { TypedPosting } from './typed-posting.ts';

/** Milliseconds without a key before the words are looked at. */
const pause = 500;

/** What the checks find in what is being typed. Without a network the last answer stands; publishing checks anyway. */
export function useFindings(typed: TypedPosting): readonly Finding[] {
  const written = JSON.stringify(textsOf(typed).filter(({ text }) => text.trim() !== ''));
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), pause);
    return () => clearTimeout(timer);
  }, [written]);
  const { data } = useQuery({
    queryKey: [checkWords.name, settled],
    queryFn: ({ signal }) => call(checkWords, { body: { parts: JSON.parse(settled) } }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10_000,
    retry: false,
  });
  return data?.findings ?? none;
}
const none: readonly Finding[] = [];
