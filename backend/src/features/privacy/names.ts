import { placeWords } from '#features/city';
import { fold } from '#platform/search/fold';

const noise = /[\s\p{P}\p{S}\p{Cf}]+/gu;
const forms =
  /(?:股份有限公司|有限责任公司|有限公司|分公司|总公司|公司|集团|企业|工厂|厂|coltd|co|ltd|limited|inc|corporation|company)$/u;
const provinces = /^(?:中国|广东省?)/u;

let places: readonly string[] | undefined;

/** The words for places here that a name of an organisation may begin with, longest first. */
const placesHere = () =>
  (places ??= [...new Set(placeWords().map(({ word }) => word.replace(noise, '')))]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length));

function withoutPlace(key: string): string {
  const place = provinces.exec(key)?.[0] ?? placesHere().find((word) => key.startsWith(word)) ?? '';
  return place === '' ? key : key.slice(place.length).replace(/^[省市区县镇](?=.{2})/u, '');
}

/**
 * What is left of an organisation's name once place, legal form and signs are gone: 江门市潮汐机电有限公司, 潮汐机电（江门）
 * and 潮汐机电 are one. At least two characters stay.
 */
export function organisationKey(name: string): string {
  let key = fold(name)
    .replace(/[(（][^()（）]{1,8}[)）]/gu, '')
    .replace(noise, '');
  if (key === '') key = fold(name).replace(noise, '');
  for (let before = ''; before !== key; ) {
    before = key;
    for (const shorten of [withoutPlace, (text: string) => text.replace(forms, '')]) {
      const shorter = shorten(key);
      if (shorter.length > 1) key = shorter;
    }
  }
  return key;
}

/** Every key an enterprise goes by. */
export const organisationKeys = (enterprise: { name: string; shortName: string }): string[] => [
  ...new Set([enterprise.name, enterprise.shortName].filter(Boolean).map(organisationKey)),
];
