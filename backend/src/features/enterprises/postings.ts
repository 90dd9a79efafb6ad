import type { EnterpriseRecord } from './model.ts';

/**
 * What an enterprise needs of its postings. Postings stand to the right of enterprises and are not imported here:
 * they come and say how (`usePostings`), and take part in the enterprise's own transaction.
 */
export type Postings = {
  /** How many are open, by enterprise id. */
  countOpen(enterpriseIds: readonly EnterpriseRecord['_id'][]): Promise<ReadonlyMap<string, number>>;
  /** Inside the transaction that changes the enterprise. */
  enterpriseChanged(before: EnterpriseRecord, after: EnterpriseRecord): Promise<void>;
};

let used: Postings | undefined;

export function usePostings(postings: Postings): void {
  used = postings;
}

export function postings(): Postings {
  if (!used) throw new Error('postings have not been introduced to enterprises');
  return used;
}
