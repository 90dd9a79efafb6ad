import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** The running instance of a data folder, or null where none runs. */
export async function runningInstance(dataDir: string): Promise<z.infer<typeof Note> | null> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => null);
  const note = Note.safeParse(text === null ? null : JSON.parse(text));
  if (!note.success) return null;
  try {
    process.kill(note.data.pid, 0);
    return note.data;
  } catch {
    return null;
  }
}

export function isInstanceKey(given: string | undefined): boolean {
  const expected = Buffer.from(`Bearer ${key}`);
  const actual = Buffer.from(given ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
