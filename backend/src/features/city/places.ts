import type { Locale } from '#platform/contract';
import { fold } from '#platform/search/fold';
import { cityData } from './data.ts';

export type PlaceWord = { word: string; code: string };

const plain = (word: string) => fold(word).trim();
/** "Pengjiang District" is also called Pengjiang. */
const withStem = (name: string) => [name, name.replace(/ (District|City|County)$/, '')];

let words: PlaceWord[] | undefined;
let codes: ReadonlyMap<string, string> | undefined;

/**
 * All words for places of this city, folded and without repetition: the city, its districts, and its towns
 * with the code of their district. A word that would mean two districts is left out.
 */
export function placeWords(): readonly PlaceWord[] {
  if (words) return words;
  const { city } = cityData();
  const meanings = new Map<string, Set<string>>();
  const say = (word: string, code: string) => {
    const key = plain(word);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(code));
  };
  for (const place of [city, ...city.districts])
    for (const word of [...Object.values(place.names).flatMap(withStem), ...place.aliases]) say(word, place.code);
  for (const town of city.towns) for (const word of [town.name, ...town.aliases]) say(word, town.district);
  words = [...meanings].flatMap(([word, meant]) =>
    meant.size === 1 ? [...meant].map((code) => ({ word, code })) : [],
  );
  return words;
}

/** The code of a place by its name: places of this city first, then provinces, then cities of the country. */
export function divisionNamed(word: string): string | null {
  codes ??= new Map([
    ...Object.entries(cityData().divisions)
      .sort(([a], [b]) => Number(a.endsWith('0000')) - Number(b.endsWith('0000')))
      .flatMap(([code, names]) => Object.values(names).map((name): [string, string] => [plain(name), code])),
    ...placeWords().map(({ word, code }): [string, string] => [word, code]),
  ]);
  return codes.get(plain(word)) ?? null;
}

/** What people call a place; the code itself where we know no name. */
export function divisionName(code: string, locale: Locale): string {
  const { city, divisions } = cityData();
  const ours = [city, ...city.districts].find((place) => place.code === code);
  return ours?.names[locale] ?? divisions[code]?.[locale] ?? code;
}
