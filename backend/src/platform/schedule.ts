import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda } from 'agenda';
import { mongoose } from './database.ts';
import type { Deps } from './route.ts';

export type Schedule = {
  /**
   * Does `work` every so often (`1 minute`, or a cron line), on one process at a time over the whole installation.
   * Work is cut off by a kill and taken up again two minutes later: it must bear being repeated.
   */
  every(name: string, interval: string, work: () => Promise<void>): Promise<void>;
  /** Waits ten seconds for what is running. */
  stop(): Promise<void>;
};

/** Timed work. What is due when, and who does it, stands in the database, where it is looked up every so many milliseconds. */
export async function startSchedule({ log }: Pick<Deps, 'log'>, lookEvery = 10_000): Promise<Schedule> {
  const { db } = mongoose.connection;
  if (!db) throw new Error('not connected');
  const agenda = new Agenda({
    backend: new MongoBackend({ mongo: db, collection: 'schedule' }),
    processEvery: lookEvery,
    defaultLockLifetime: 120_000,
  });
  agenda.on('error', (error: Error) => log.warn({ err: error }, 'the schedule is interrupted'));
  agenda.on('fail', (error: unknown) => log.error({ err: error }, 'timed work failed; its next turn comes'));
  await agenda.start();
  return {
    async every(name, interval, work) {
      agenda.define(name, work, { concurrency: 1, lockLimit: 1 });
      await agenda.every(interval, name);
    },
    async stop() {
      await agenda.drain({ timeout: 10_000 });
    },
  };
}
