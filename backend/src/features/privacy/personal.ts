/**
 * What one part of the product keeps about a person. Parts to the right are not imported here: each comes and says how
 * its share is told and erased, so that an export is whole and an erasure leaves nothing.
 */
export type PersonalData = {
  /** The key of its share in the export. */
  name: string;
  /** Everything kept about the person, as plain data, in the words of the contract where there are some. */
  tell(personId: string): Promise<unknown>;
  /** Inside the one transaction of the erasure. */
  erase(personId: string, now: Date): Promise<void>;
};

const holders: PersonalData[] = [];

export function holdsPersonalData(holder: PersonalData): void {
  holders.push(holder);
}

export const personalData = (): readonly PersonalData[] => holders;
