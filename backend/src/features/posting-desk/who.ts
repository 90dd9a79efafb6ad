import type { Types } from 'mongoose';

/** A person as colleagues see them; null where it was the system or the account is gone. */
export function who(by: Types.ObjectId | null, names: ReadonlyMap<string, string>) {
  const name = by && names.get(String(by));
  return by && name !== null && name !== undefined ? { id: String(by), name } : null;
}
