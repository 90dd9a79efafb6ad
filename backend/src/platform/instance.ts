import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Env } from './env.ts';

/** How a command on this machine reaches the running instance of a data folder. The file is for its owner's eyes only. */
const Note = z.object({ url: z.string(), pid: z.int(), key: z.string() });

const fileOf = (dataDir: string) => join(dataDir, 'instance.json');
const key = randomBytes(32).toString('hex');

export async function leaveNote(env: Env): Promise<void> {
  const note = { url: `http://${env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST}:${env.PORT}`, pid: process.pid, key };
  await writeFile(fileOf(env.DATA_DIR), JSON.stringify(note), { mode: 0o600 });
}

export const removeNote = (env: Env) => rm(fileOf(env.DATA_DIR), { force: true });

/** The note of the process that holds a data folder, or null where none does. */
async function holderOf(dataDir: string): Promise<z.infer<typeof Note> | null> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => 'null');
  const note = Note.safeParse(parsed(text));
  if (!note.success || note.data.pid === process.pid) return null;
  try {
    process.kill(note.data.pid, 0);
    return note.data;
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The running instance of a data folder once it answers, or null where none runs. */
export async function runningInstance(dataDir: string): Promise<z.infer<typeof Note> | null> {
  for (;;) {
    const holder = await holderOf(dataDir);
    if (!holder) return null;
    const answer = await fetch(`${holder.url}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return holder;
    await wait(250);
  }
}

export function isInstanceKey(given: string | undefined): boolean {
  const expected = Buffer.from(`Bearer ${key}`);
  const actual = Buffer.from(given ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
