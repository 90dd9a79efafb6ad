import { expect, test } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';

await testApp();

test('what a killed process had begun stops nobody for long', async () => {
  const things = mongoose.connection.collection('things');
  await things.insertOne({ state: 'before' });
  const killed = await mongoose.startSession();
  killed.startTransaction();
  await things.updateOne({}, { $set: { state: 'unfinished' } }, { session: killed });
  // Nobody ends it: dropping waits until the database does.
  await things.drop();
  await expect(killed.commitTransaction()).rejects.toThrow(/aborted|No such transaction|NoSuchTransaction/i);
  await killed.endSession();
});
