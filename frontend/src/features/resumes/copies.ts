import { Copy } from './draft.ts';

/** Where the copies of one person's unsaved résumés lie on this device. */
export type Copies = {
  read: (resumeId: string) => Copy | null;
  /** False where the device has no room or does not allow it. */
  write: (resumeId: string, copy: Copy) => boolean;
  erase: (resumeId: string) => void;
};

const keyOf = (accountId: string, resumeId: string) => `resume:${accountId}:${resumeId}`;

/** Kept by account: on a shared computer nobody opens another's words, and they are there when their writer is back. */
export function copiesOf(accountId: string, device: () => Storage = () => window.localStorage): Copies {
  return {
    read(resumeId) {
      try {
        const text = device().getItem(keyOf(accountId, resumeId));
        const copy = Copy.safeParse(text ? JSON.parse(text) : null);
        return copy.success ? copy.data : null;
      } catch {
        return null;
      }
    },
    write(resumeId, copy) {
      try {
        device().setItem(keyOf(accountId, resumeId), JSON.stringify(copy));
        return true;
      } catch {
        return false;
      }
    },
    erase(resumeId) {
      try {
        device().removeItem(keyOf(accountId, resumeId));
      } catch {
        // A device that forbids storage has nothing to erase.
      }
    },
  };
}
