import type { z } from 'zod';
import { type searchTalents, type TalentFacet, talentFacets } from '#contracts/talents';
import type { EnterpriseRecord } from '#features/enterprises';
import type { QueryOf } from '#platform/contract';
import type { Deps } from '#platform/route';
import { type Pieces, SearchAway, type SearchFilter, type SearchQuery } from '#platform/search/engine';
import { language } from '#platform/search/language';
import { blockKeys, skillKey } from './document.ts';
import { findInDatabase } from './fallback.ts';
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
 * what it finds is looked up anew, so that a decision of this second counts. Where the engine is away the database
 * answers, and the result says so.
 * @throws Invalid `cursor`
 */
export async function findFor(
  enterprise: EnterpriseRecord,
  input: Input,
  { search, log }: Pick<Deps, 'search' | 'log'>,
): Promise<Found> {
  const lens = await lensOf(String(enterprise._id));
  const shuffle = { at: lens.pick(shuffles, 'order'), descending: lens.pick(2, 'direction') === 1 };
  const question = questionOf(input, enterprise, lens, shuffle);
  try {
    const found = await search.search(language().config.talents.name, question);
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
      mode: 'full',
    };
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error;
    log.warn({ err: error }, 'the search engine is away; the database answers');
    const found = await findInDatabase(question, enterprise, shuffle);
    return {
      items: found.talents.map((talent) => presentCard(talent, lens, [])),
      nextCursor: found.nextCursor && lens.seal(found.nextCursor),
      total: null,
      facets: figuresOf({}, lens),
      mode: 'limited',
    };
  }
}

type Shuffle = { at: number; descending: boolean };

function questionOf(input: Input, enterprise: EnterpriseRecord, lens: Lens, shuffle: Shuffle): SearchQuery {
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
    sort: [{ field: `shuffle${shuffle.at}`, descending: shuffle.descending }],
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
