import { type City, getCity } from '@talent-harbor/backend/contracts/city';
import type { Locale } from '@talent-harbor/backend/contracts/platform';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocale } from '#shared/i18n/use-words.ts';
import { queryOf } from '#shared/lib/query-client.ts';

type Pair = [code: string, name: string];
/** The city's names in one language: all that public pages need of it, a tenth of its size. */
export type CityNames = { city: Pair; districts: Pair[]; occupations: Pair[]; industries: Pair[] };

export function namesOf(city: City, locale: Locale): CityNames {
  const pairs = (things: { code: string; names: City['names'] }[]): Pair[] =>
    things.map((thing) => [thing.code, thing.names[locale]]);
  return {
    city: [city.code, city.names[locale]],
    districts: pairs(city.districts),
    occupations: pairs(city.occupations),
    industries: pairs(city.industries),
  };
}

/** The whole city, for forms. It changes with a release of its data, not during a visit. */
export const cityQuery = { ...queryOf(getCity, {}), staleTime: Number.POSITIVE_INFINITY };

export const namesQuery = (locale: Locale) =>
  queryOptions<CityNames>({
    queryKey: ['city-names', locale],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ client }) => namesOf(await client.ensureQueryData(cityQuery), locale),
  });

/** A district and an address in one line; an address that names its district already is enough. */
export const placeWords = (district: string, address: string): string =>
  district && !address.includes(district) ? [district, address].filter(Boolean).join(' · ') : address;

export type NamesAnswer = {
  city: string;
  districts: Pair[];
  /** A place, occupation or industry by its code; the code itself where the city does not know it. */
  district: (code: string | null) => string;
  occupation: (code: string | null) => string;
  industry: (code: string | null) => string;
};

export function useNames(): NamesAnswer {
  const { data } = useQuery(namesQuery(useLocale()));
  const look = (pairs: Pair[] | undefined) => (code: string | null) =>
    code === null ? '' : (pairs?.find(([known]) => known === code)?.[1] ?? (data ? code : ''));
  const districts = look(data?.districts);
  return {
    city: data?.city[1] ?? '',
    districts: data?.districts ?? [],
    district: (code) => (code !== null && code === data?.city[0] ? data.city[1] : districts(code)),
    occupation: look(data?.occupations),
    industry: look(data?.industries),
  };
}
