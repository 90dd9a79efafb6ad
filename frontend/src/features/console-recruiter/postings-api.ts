import { jobChanged } from '@talent-harbor/backend/contracts/jobs';
import { listEnterpriseJobs } from '@talent-harbor/backend/contracts/jobs/publishing';
import {
  addJobNote,
  type BulkAct,
  type BulkResult,
  deleteJobNote,
  deleteJobTemplate,
  listJobNotes,
  listJobTemplates,
  listJobVersions,
  moveJobs,
  saveJobTemplate,
  updateJobNote,
} from '@talent-harbor/backend/contracts/posting-desk';
import {
  deleteSheet,
  getSheet,
  listSheetRows,
  listSheets,
  mapSheet,
  type PreviewFilter,
  previewSheet,
  type RowOutcome,
  runSheet,
  type Sheet,
  type SheetColumns,
  type SheetDefaults,
  stopSheet,
  uploadSheet,
} from '@talent-harbor/backend/contracts/posting-sheets';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { pagesOf } from '#features/console/pages.ts';
import { call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { useFact } from '#shared/lib/socket.ts';

export const templatesQuery = (id: string) => queryOf(listJobTemplates, { params: { id } });
export const notesQuery = (id: string) => queryOf(listJobNotes, { params: { id } });
export const versionsQuery = (id: string) => pagesOf(listJobVersions, { params: { id } });
export const sheetsQuery = (id: string) => queryOf(listSheets, { params: { id } });
export const sheetQuery = (id: string) => queryOf(getSheet, { params: { id } });
export const sheetRowsQuery = (id: string, outcome: RowOutcome | undefined) =>
  pagesOf(listSheetRows, { params: { id }, query: { outcome } });

/** Keeps the mapping: asking again changes nothing. */
export const mappedQuery = (id: string, columns: SheetColumns, defaults: SheetDefaults) =>
  queryOptions({
    queryKey: [mapSheet.name, id, JSON.stringify([columns, defaults])] as const,
    queryFn: ({ signal }) => call(mapSheet, { params: { id }, body: { columns, defaults } }, { signal }),
    retry: false,
  });

/** What rows become by this mapping, once it is kept. `from`: rows below this line. */
export const previewQuery = (
  id: string,
  mapping: string,
  { only, from }: { only: PreviewFilter | undefined; from: number },
) =>
  infiniteQueryOptions({
    queryKey: [previewSheet.name, id, mapping, only, from] as const,
    queryFn: ({ pageParam, signal }) =>
      call(previewSheet, { params: { id }, query: { only, cursor: pageParam } }, { signal }),
    initialPageParam: from,
    getNextPageParam: (last) => (last.nextCursor === null ? undefined : Number(last.nextCursor)),
  });

export function useTemplateMoves(enterpriseId: string) {
  const client = useQueryClient();
  const stale = () => client.invalidateQueries({ queryKey: [listJobTemplates.name] });
  return {
    save: async (name: string, jobId: string) => {
      await call(saveJobTemplate, { params: { id: enterpriseId }, body: { name, jobId } });
      await stale();
    },
    remove: async (id: string) => {
      await call(deleteJobTemplate, { params: { id } });
      await stale();
    },
  };
}

export function useNoteMoves(jobId: string) {
  const client = useQueryClient();
  const then = async (work: Promise<unknown>) => {
    await work;
    await client.invalidateQueries({ queryKey: notesQuery(jobId).queryKey });
  };
  return {
    add: (text: string) => then(call(addJobNote, { params: { id: jobId }, body: { text } })),
    change: (id: string, text: string) => then(call(updateJobNote, { params: { id }, body: { text } })),
    remove: (id: string) => then(call(deleteJobNote, { params: { id } })),
  };
}

export type Moved = { id: string; until?: string | null };

/** Moves many postings. Answers with each one's result. */
export function useBulkMoves(enterpriseId: string) {
  const client = useQueryClient();
  return async (act: BulkAct, jobs: readonly Moved[], undo = false): Promise<BulkResult[]> => {
    try {
      const answer = await call(moveJobs, { params: { id: enterpriseId }, body: { act, undo, jobs: [...jobs] } });
      return answer.results;
    } finally {
      void client.invalidateQueries({ queryKey: [listEnterpriseJobs.name] });
    }
  };
}

export function useSheetMoves() {
  const client = useQueryClient();
  const keep = (sheet: Sheet) => {
    client.setQueryData(sheetQuery(sheet.id).queryKey, sheet);
    void client.invalidateQueries({ queryKey: [listSheets.name] });
    return sheet;
  };
  return {
    keep,
    upload: async (enterpriseId: string, file: File) =>
      keep(await call(uploadSheet, { params: { id: enterpriseId }, query: { name: file.name.slice(-100) }, file })),
    run: async (id: string, publish: boolean) => keep(await call(runSheet, { params: { id }, body: { publish } })),
    stop: async (id: string) => keep(await call(stopSheet, { params: { id } })),
    remove: async (id: string) => {
      await call(deleteSheet, { params: { id } });
      client.removeQueries({ queryKey: sheetQuery(id).queryKey });
      await client.invalidateQueries({ queryKey: [listSheets.name] });
    },
  };
}

/** Milliseconds for which changes gather: an import changes hundreds of postings a second. */
const gather = 400;

/** The list follows what colleagues do to postings. */
export function useLivePostings(): void {
  const client = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useFact(jobChanged, () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      void client.invalidateQueries({ queryKey: [listEnterpriseJobs.name] });
    }, gather);
  });
  useEffect(() => () => clearTimeout(waiting.current), []);
}
