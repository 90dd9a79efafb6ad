import { addSource, listSources, pullSource, setSourceActive } from '@talent-harbor/backend/contracts/outside';
import { useQueryClient } from '@tanstack/react-query';
import { type Asked, call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';

export const sourcesQuery = () => queryOf(listSources, {});

/** What organisers do to sources. The list is read again afterwards, also where it was refused. */
export function useSourceMoves() {
  const client = useQueryClient();
  const afterwards = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      void client.invalidateQueries({ queryKey: sourcesQuery().queryKey });
    }
  };
  return {
    add: (asked: Asked<typeof addSource>) => afterwards(call(addSource, asked)),
    setActive: (id: string, active: boolean) => afterwards(call(setSourceActive, { params: { id }, body: { active } })),
    pull: (id: string) => afterwards(call(pullSource, { params: { id } })),
  };
}
