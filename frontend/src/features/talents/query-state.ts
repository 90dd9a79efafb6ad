import { type TalentFacet, TalentQuery, talentFacets } from '@talent-harbor/backend/contracts/talents';

/** What is looked for, as the address says it; what cannot be read there is left out. */
export function readQuery(search: URLSearchParams): TalentQuery {
  const whole = {
    q: search.get('q') ?? '',
    ...Object.fromEntries(talentFacets.map((facet) => [facet, search.getAll(facet)])),
  };
  const read = TalentQuery.safeParse(whole);
  return read.success ? read.data : TalentQuery.parse({ q: whole.q.slice(0, 100) });
}

/** The address of a query. */
export function searchOf(query: TalentQuery): URLSearchParams {
  const search = new URLSearchParams();
  if (query.q) search.set('q', query.q);
  for (const facet of talentFacets) for (const value of query[facet]) search.append(facet, value);
  return search;
}

/** The query with other values of one facet. */
export const withFacet = (query: TalentQuery, facet: TalentFacet, values: readonly string[]): TalentQuery =>
  TalentQuery.parse({ ...query, [facet]: [...values] });

export const isEmpty = (query: TalentQuery): boolean =>
  query.q === '' && talentFacets.every((facet) => query[facet].length === 0);

export const sameQuery = (one: TalentQuery, other: TalentQuery): boolean =>
  String(searchOf(one)) === String(searchOf(other));
