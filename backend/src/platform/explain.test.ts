import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { MongoMemoryServer } from 'mongodb-memory-server-core';
import { afterEach, describe, expect, it } from 'vitest';
import { connectDatabase, disconnectDatabase } from './database.ts';
import { explain } from './explain.ts';
import { findMongod } from './mongod.ts';

const failing = (work: () => Promise<unknown>) =>
  work().then(
    () => 'it went well',
    (error: unknown) => explain(error),
  );

afterEach(disconnectDatabase);

describe('somebody whose product does not start is told why, without a stack', () => {
  it('names the port that is taken', async () => {
    const [first, second] = [createServer(), createServer()];
    await once(first.listen(0, '127.0.0.1'), 'listening');
    const address = first.address();
    const [error] = await once(second.listen(address, undefined), 'error');
    first.close();
    expect(explain(error)).toMatch(/^port \d+ is taken/);
  });

  it('names the folder that is none', async () => {
    expect(await failing(() => mkdir(join(process.execPath, 'data'), { recursive: true }))).toContain('DATA_DIR');
  });

  it('names the address of a database that does not answer or cannot be read', async () => {
    const unread = await failing(() => connectDatabase('somewhere'));
    expect(unread).toMatch(/^MONGODB_URI cannot be read/);
    const away = await failing(() => connectDatabase('mongodb://127.0.0.1:1/x'));
    expect(away).toContain('check MONGODB_URI');
    expect(`${unread}${away}`).not.toContain('    at ');
  });

  it('says that a MongoDB which stands alone is not enough', async () => {
    const { path } = await findMongod(() => undefined);
    const alone = await MongoMemoryServer.create({
      binary: { systemBinary: path, checkMD5: false },
      instance: { storageEngine: 'wiredTiger' },
    });
    try {
      expect(await failing(() => connectDatabase(alone.getUri()))).toContain('--replSet');
    } finally {
      await disconnectDatabase();
      await alone.stop();
    }
  });

  it('says anything else in one line', () => {
    expect(explain(new TypeError('no such thing'))).toBe('TypeError: no such thing');
  });
});
