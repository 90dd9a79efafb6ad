import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { type TestCity, testApp } from '#testing/app';
import { startSchedule } from './schedule.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

async function schedule() {
  const started = await startSchedule(city.deps, 200);
  onTestFinished(() => started.stop());
  return started;
}

it('timed work is done by one of two processes, and a turn that fails does not end it', async () => {
  let turns = 0;
  let atOnce = 0;
  let most = 0;
  const work = async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((done) => setImmediate(done));
    atOnce -= 1;
    turns += 1;
    if (turns === 1) throw new Error('a bad turn');
  };
  const processes = [await schedule(), await schedule()];
  for (const each of processes) await each.every('count-turns', '1 second', work);
  await vi.waitFor(() => expect(turns).toBeGreaterThanOrEqual(3), { timeout: 25_000, interval: 50 });
  expect(most).toBe(1);
});

it('stopping waits for work that is under way', async () => {
  const started = await startSchedule(city.deps, 200);
  let begun = false;
  let ended = false;
  let finish = () => {};
  await started.every('long-work', '1 hour', async () => {
    begun = true;
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    ended = true;
  });
  await vi.waitFor(() => expect(begun).toBe(true), { timeout: 25_000, interval: 50 });
  const stopped = started.stop();
  finish();
  await stopped;
  expect(ended).toBe(true);
});
