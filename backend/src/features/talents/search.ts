import type { z } from 'zod';
import { type searchTalents, type TalentFacet, talentFacets } from '#contracts/talents';
import type { EnterpriseRecord } from '#features/enterprises';
import type { QueryOf } from '#platform/contract';
import { Unavailable } from '#platform/errors';
import type { Deps } from '#platform/route';
import { type Pieces, SearchAway, type SearchFilter, type SearchQuery } from '#platform/search/engine';
import { language } from '#platform/search/language';
import { blockKeys, skillKey } from './document.ts';
import { about } from './figures.ts';
import { findTalents } from './find.ts';
import { type Lens, lensOf, shuffles } from './key.ts';
import { presentCard } from './present.ts';

type Found = z.input<(typeof searchTalents)['response']>;
type Input = QueryOf<typeof searchTalents>;

/** The field of the index behind each facet. */
const fields: Readonly<Record<TalentFacet, string>> = {
  occupation: 'occupation',
  district: 'district',
  education: 'education',
  experience: 'experienceBand',
  skill: 'skill',
  kind: 'kind',
};

/**
 * Who is found for this enterprise. The index holds masked texts only and is asked without those who keep it out;
 * what it finds is looked up anew, so that a decision of this second counts.
 * @throws Unavailable `search-away`, Invalid `cursor`
 */
export async function findFor(
  enterprise: EnterpriseRecord,
  input: Input,
  { search }: Pick<Deps, 'search'>,
): Promise<Found> {
  const lens = await lensOf(String(enterprise._id));
  try {
    const found = await search.search(language().config.talents.name, questionOf(input, enterprise, lens));
    const talents = await findTalents(
      found.hits.map(({ document }) => document.id),
      enterprise,
    );
    const items = found.hits.flatMap(({ document, highlights }) => {
      const talent = talents.get(document.id);
      return talent ? [presentCard(talent, lens, snippetOf(highlights.text))] : [];
    });
    return {
      items,
      nextCursor: found.nextCursor && lens.seal(found.nextCursor),
      total: about(found.total, 'total', lens),
      facets: figuresOf(found.facets, lens),
    };
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error;
    throw new Unavailable('search-away', 'Talents cannot be searched at the moment.');
  }
}

function questionOf(input: Input, enterprise: EnterpriseRecord, lens: Lens): SearchQuery {
  const wanted: Record<TalentFacet, readonly string[]> = { ...input, skill: input.skill.map(skillKey) };
  const filters: SearchFilter[] = [
    { field: 'blockedBy', noneOf: blockKeys.ofEnterprise(enterprise) },
    ...talentFacets.flatMap((facet) =>
      wanted[facet].length > 0 ? [{ field: fields[facet], anyOf: wanted[facet] }] : [],
    ),
  ];
  return {
    text: input.q,
    filters,
    facets: Object.values(fields),
    // Among equals every enterprise sees people in an order of its own, which tells nothing about them.
    sort: [{ field: `shuffle${lens.pick(shuffles, 'order')}`, descending: lens.pick(2, 'direction') === 1 }],
    limit: input.limit,
    ...(input.cursor !== undefined && { cursor: lens.open(input.cursor) }),
    highlight: input.q === '' ? [] : ['text'],
  };
}

const snippetOf = (pieces: Pieces | undefined): Pieces =>
  pieces?.some(({ hit }) => hit) ? pieces.map(({ text, hit }) => ({ text: text.replace(/\n+/g, ' · '), hit })) : [];

function figuresOf(counts: Readonly<Record<string, { value: string; count: number }[]>>, lens: Lens): Found['facets'] {
  const of = (facet: TalentFacet) =>
    (counts[fields[facet]] ?? [])
      .flatMap(({ value, count }) => {
        const shown = about(count, `${facet}/${value}`, lens);
        return shown === null ? [] : [{ value, count: shown }];
      })
      // By what is shown: the engine's own order would tell which of two equal figures is the larger one.
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    occupation: of('occupation'),
    district: of('district'),
    education: of('education'),
    experience: of('experience'),
    skill: of('skill'),
    kind: of('kind'),
  };
}
