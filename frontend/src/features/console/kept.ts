import { z } from 'zod';

const Kept = z.object({ at: z.iso.datetime(), revision: z.int(), values: z.unknown() });

export type KeptCopy<T> = { at: Date; revision: number; values: T };
export type Keeper<T> = {
  read(): KeptCopy<T> | null;
  write(revision: number, values: T): void;
  forget(): void;
};

/**
 * Keeps on this device what was typed and is not on the server yet, for one account and one thing.
 * Storage may be full, forbidden or hold something older: then there is no copy, and nothing else breaks.
 */
export function keeper<T>(key: string, schema: z.ZodType<T>): Keeper<T> {
  return {
    read() {
      try {
        const kept = Kept.safeParse(JSON.parse(localStorage.getItem(key) ?? ''));
        const values = schema.safeParse(kept.data?.values);
        if (!kept.success || !values.success) return null;
        return { at: new Date(kept.data.at), revision: kept.data.revision, values: values.data };
      } catch {
        return null;
      }
    },
    write(revision, values) {
      try {
        localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), revision, values }));
      } catch {}
    },
    forget() {
      try {
        localStorage.removeItem(key);
      } catch {}
    },
  };
}
