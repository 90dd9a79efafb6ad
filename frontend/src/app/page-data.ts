import { Locale, Problem } from '@talent-harbor/backend/contracts/platform';
import type { DehydratedState } from '@tanstack/react-query';
import { z } from 'zod';

/** What the server sends along with a page: enough to make the same page again in the browser, and no more. */
export const PageData = z.object({
  locale: Locale,
  now: z.iso.datetime(),
  /** False where the server left the page to the browser. */
  rendered: z.boolean(),
  problem: Problem.nullable(),
  queries: z.custom<DehydratedState>((value) => value instanceof Object),
});
export type PageData = z.infer<typeof PageData>;
