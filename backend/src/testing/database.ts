import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startMongod } from '../platform/mongod.ts';

declare module 'vitest' {
  interface ProvidedContext {
    mongodb: string;
  }
}

/** One real MongoDB for the whole run; each test file has a database of its own in it. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-test-'));
  const database = await startMongod(folder, () => undefined);
  project.provide('mongodb', database.uri);
  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
