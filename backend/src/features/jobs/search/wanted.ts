import type { z } from 'zod';
import type { FacetName, JobSearch } from '#contracts/jobs';
import { city, divisionNamed } from '#features/city';
import { type FieldProblem, Invalid } from '#platform/errors';
import type { SearchFilter, SearchQuery, SearchSort } from '#platform/search/engine';
import { understand } from './understand.ts';

export type SearchInput = z.output<typeof JobSearch>;
export type Wanted = {
  query: SearchQuery;
  understood: ReturnType<typeof understand>['understood'];
  /** For a list by distance, and to tell it. */
  near: SearchInput['near'];
};

/** The field of the index behind each facet. */
export const facetFields: Readonly<Record<FacetName, string>> = {
  district: 'district',
  kind: 'kind',
  education: 'education',
  experience: 'experienceBand',
  industry: 'industry',
  pay: 'payBand',
  occupation: 'occupation',
};

/** What is asked, as the engine takes it: words that mean a filter are filters. @throws Invalid */
export function wantedOf(input: SearchInput): Wanted {
  const { text, understood } = understand(input.q, input.literal);
  const values = (facet: FacetName, given: readonly string[]) => [
    ...new Set([...given, ...understood.flatMap((one) => (one.facet === facet ? [one.value] : []))]),
  ];
  const chosen: readonly (readonly [string, readonly string[]])[] = [
    [facetFields.district, values('district', districtsOf(input))],
    [facetFields.kind, values('kind', input.kind)],
    [facetFields.education, values('education', input.education)],
    [facetFields.experience, input.experience],
    [facetFields.industry, input.industry],
    [facetFields.pay, input.pay],
    [facetFields.occupation, input.occupation],
    ['enterpriseId', input.enterprise === undefined ? [] : [input.enterprise]],
  ];
  const reached = [
    ...(input.salaryMin === undefined ? [] : [input.salaryMin]),
    ...understood.flatMap((one) => (one.facet === 'pay' ? [Number.parseInt(one.value, 10)] : [])),
  ];
  const filters: SearchFilter[] = [
    ...chosen.flatMap(([field, anyOf]) => (anyOf.length > 0 ? [{ field, anyOf }] : [])),
    ...(reached.length > 0 ? [{ field: 'payTop', from: Math.max(...reached) }] : []),
    ...(input.near && input.within !== undefined ? [{ near: input.near, within: input.within }] : []),
  ];
  return {
    query: {
      text,
      filters,
      facets: Object.values(facetFields),
      sort: sortOf(input),
      limit: input.limit,
      ...(input.cursor !== undefined && { cursor: input.cursor }),
      highlight: text === '' ? [] : ['title', 'enterpriseName', 'text'],
    },
    understood,
    near: input.near,
  };
}

function districtsOf({ district, near, within, sort }: SearchInput): string[] {
  const problems: FieldProblem[] = [];
  const codes = district.flatMap((place, at) => {
    const code = /^\d{6}$/.test(place) ? place : divisionNamed(place);
    if (code) return [code];
    problems.push({ path: `district.${at}`, code: 'unknown-place', message: 'No place is known by this name.' });
    return [];
  });
  if (!near && (within !== undefined || sort === 'distance'))
    problems.push({ path: 'near', code: 'required', message: 'Distances need a point to count from.' });
  if (problems.length > 0) throw new Invalid(problems);
  return codes;
}

function sortOf({ sort, near }: SearchInput): SearchSort[] {
  if (sort === 'newest') return [{ field: 'publishedAt', descending: true }];
  if (sort === 'pay') return [{ field: 'payMiddle', descending: true }];
  return sort === 'distance' && near ? [{ near }] : [];
}

type Counts = { value: string; count: number }[];

/** Facets as they are told: under their own names, and without the city itself, which every posting here is in. */
export function facetsOf(counts: Readonly<Record<string, Counts>>): Record<FacetName, Counts> {
  const here = city().code;
  const of = (facet: FacetName) => counts[facetFields[facet]] ?? [];
  return {
    district: of('district').filter(({ value }) => value !== here),
    kind: of('kind'),
    education: of('education'),
    experience: of('experience'),
    industry: of('industry'),
    pay: of('pay'),
    occupation: of('occupation'),
  };
}
