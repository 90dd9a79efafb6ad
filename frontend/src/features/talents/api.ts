import {
  deleteSearch,
  getTalent,
  listSavedSearches,
  lookAtSearch,
  type SavedSearch,
  saveSearch,
  searchTalents,
  type TalentQuery,
} from '@talent-harbor/backend/contracts/talents';
import { useQueryClient } from '@tanstack/react-query';
import { pagesOf } from '#features/console/pages.ts';
import { call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';

export const talentsQuery = (query: TalentQuery) => pagesOf(searchTalents, { query });
/** Opening a person is a look that they read of: once opened, it is not asked again behind the recruiter's back. */
export const talentQuery = (id: string) => ({
  ...queryOf(getTalent, { params: { id } }),
  staleTime: 300_000,
  refetchOnWindowFocus: false,
});
export const savedQuery = () => queryOf(listSavedSearches, {});

export function useSavedMoves() {
  const client = useQueryClient();
  const stale = () => client.invalidateQueries({ queryKey: [listSavedSearches.name] });
  return {
    keep: async (name: string, query: TalentQuery) => {
      const saved = await call(saveSearch, { body: { name, query } });
      await stale();
      return saved;
    },
    look: async ({ id }: SavedSearch) => {
      await call(lookAtSearch, { params: { id } });
      await stale();
    },
    drop: async ({ id }: SavedSearch) => {
      await call(deleteSearch, { params: { id } });
      await stale();
    },
  };
}
