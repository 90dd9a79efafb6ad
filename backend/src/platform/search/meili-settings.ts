import type { Settings } from 'meilisearch';
import { mostFacetValues, mostRanked } from './asking.ts';
import type { IndexConfig } from './engine.ts';
import type { Language } from './language.ts';
import { orderKey } from './meili-document.ts';

/** Where the words stand tells more than how far in. Versions that cannot tell these apart rank by both at once. */
export const ranking = {
  fine: ['attributeRank', 'proximity', 'exactness', 'wordPosition'],
  coarse: ['attribute', 'proximity', 'exactness'],
};

/** The settings of an index, from the same files that drive the embedded engine. */
export function settingsOf(config: IndexConfig, language: Language, rules: readonly string[]): Settings {
  const { synonyms, stopWords, dictionary } = language.config;
  return {
    searchableAttributes: [...config.searchable, ...config.latinOnly],
    displayedAttributes: ['id', 'hash', 'source', ...config.sortable, orderKey],
    filterableAttributes: [...new Set([...config.filterable, ...config.sortable, orderKey, '_geo'])],
    sortableAttributes: [...config.sortable, orderKey, '_geo'],
    rankingRules: [
      ...(config.relevanceFirst ? [] : ['sort']),
      'words',
      'typo',
      ...rules,
      ...(config.relevanceFirst ? ['sort'] : []),
      ...config.ties.map(({ field, descending }) => `${field}:${descending ? 'desc' : 'asc'}`),
      `${orderKey}:asc`,
    ],
    // Which words stand beside which is half the work of taking a change in, and in titles and lists tells little.
    proximityPrecision: 'byAttribute',
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnAttributes: [...config.exact],
      // Chinese words are cut to three characters at most, except those of the dictionary.
      disableOnWords: dictionary.filter((word) => word.length >= 5),
    },
    synonyms: Object.fromEntries(
      synonyms.flatMap((group) => group.map((phrase) => [phrase, group.filter((other) => other !== phrase)])),
    ),
    stopWords: [...stopWords],
    dictionary: [...dictionary],
    nonSeparatorTokens: ['+', '#'],
    faceting: { maxValuesPerFacet: mostFacetValues, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: mostRanked },
  };
}
