import type { z } from 'zod';

export type Kept<T> = {
  read(): T | null;
  /** False where the device has no room or does not allow it. */
  write(value: T): boolean;
  forget(): void;
};

/**
 * Keeps on this device what was typed and is not on the server yet. The key names an account and a thing: on a shared
 * computer nobody opens another's words, and they are there when their writer is back. Storage may be full, forbidden
 * or hold something older: then there is no copy, and nothing else breaks.
 */
export function keptHere<T>(key: string, schema: z.ZodType<T>, device: () => Storage = () => localStorage): Kept<T> {
  return {
    read() {
      try {
        return schema.safeParse(JSON.parse(device().getItem(key) ?? 'null')).data ?? null;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        device().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        device().removeItem(key);
      } catch {}
    },
  };
}
