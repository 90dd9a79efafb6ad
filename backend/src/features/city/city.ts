import { City } from '#contracts/city';
import { cityData } from './data.ts';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

let shown: City | undefined;

/** The city this installation serves, as its contract shows it; loaded once, frozen. */
export function city(): City {
  const { city: ours, ...classifications } = cityData();
  shown ??= frozen(City.parse({ ...ours, ...classifications }));
  return shown;
}

/** The IANA time zone in which the city's days begin and end. */
export const timeZone = (): string => cityData().city.timeZone;

let aliases: ReadonlyMap<string, readonly string[]> | undefined;

/** Other words that people use for an occupation; none for one that is not known. */
export function aliasesOf(occupation: string): readonly string[] {
  aliases ??= new Map(cityData().occupations.map(({ code, aliases: words }) => [code, words]));
  return aliases.get(occupation) ?? [];
}
