import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import type { SearchState } from '../search-state.ts';

/** About a hundred metres: enough for distances, too little to tell a house in an address that may be passed on. */
const blurred = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Asks the device where it is when the person presses, never before. */
export function useNear(search: SearchState, onChange: (next: SearchState) => void) {
  const t = useWords('jobs');
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const toggle = () => {
    if (search.near) {
      const { near: _, within: __, ...rest } = search;
      return onChange({ ...rest, sort: search.sort === 'distance' ? 'relevance' : search.sort });
    }
    if (!('geolocation' in navigator)) return toast(t('near.unable'));
    setAsking(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsking(false);
        onChange({
          ...search,
          near: { lng: blurred(coords.longitude), lat: blurred(coords.latitude) },
          sort: 'distance',
        });
      },
      (error) => {
        setAsking(false);
        toast(t(error.code === error.PERMISSION_DENIED ? 'near.denied' : 'near.unable'));
      },
      { maximumAge: 10 * 60_000, timeout: 10_000 },
    );
  };
  return { asking, toggle };
}
