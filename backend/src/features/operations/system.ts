import { statfs } from 'node:fs/promises';
import type { z } from 'zod';
import type { getSystem } from '#contracts/operations';
import { mongoose } from '#platform/database';
import { productVersion } from '#platform/docs';
import { OutgoingModel } from '#platform/outgoing';
import type { Deps } from '#platform/route';
import { indexLags } from '#platform/search/progress';
import { lastBackup } from './backups.ts';
import { readiness } from './readiness.ts';

type System = z.input<(typeof getSystem)['response']>;
type Timed = { name: string; lastFinishedAt?: Date; failedAt?: Date; nextRunAt?: Date | null };

/** The state of this process and of what it stands on, at this moment. */
export async function systemState({ env, search, clock }: Pick<Deps, 'env' | 'search' | 'clock'>): Promise<System> {
  const [state, lags, outgoing, timed, backup, disk, database] = await Promise.all([
    readiness({ search }),
    indexLags(),
    outgoingQueue(clock.now()),
    timedWork(),
    lastBackup(),
    diskOf(env.DATA_DIR),
    databaseBytes(),
  ]);
  return {
    version: productVersion,
    node: process.versions.node,
    startedAt: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    memoryBytes: process.memoryUsage.rss(),
    parts: state.parts,
    indexes: [...lags].map(([name, lagSeconds]) => ({ name, lagSeconds })),
    outgoing,
    timed,
    backup: backup && { at: backup.at.toISOString(), documents: backup.documents, bytes: backup.bytes },
    disk,
    database: { bytes: database },
  };
}

async function outgoingQueue(now: Date): Promise<System['outgoing']> {
  const [waiting, oldest] = await Promise.all([
    OutgoingModel.countDocuments({ settled: null }),
    OutgoingModel.findOne({ settled: null }, { createdAt: 1 }).sort({ nextTryAt: 1 }).lean(),
  ]);
  return { waiting, oldestSeconds: oldest ? Math.max(0, (now.getTime() - oldest.createdAt.getTime()) / 1000) : null };
}

async function timedWork(): Promise<System['timed']> {
  const found = await mongoose.connection.collection<Timed>('schedule').find().sort({ name: 1 }).limit(100).toArray();
  return found.map(({ name, lastFinishedAt, failedAt, nextRunAt }) => ({
    name,
    lastAt: lastFinishedAt?.toISOString() ?? null,
    nextAt: nextRunAt?.toISOString() ?? null,
    failed: failedAt !== undefined && failedAt !== null && (!lastFinishedAt || failedAt >= lastFinishedAt),
  }));
}

async function diskOf(folder: string): Promise<System['disk']> {
  const found = await statfs(folder).catch(() => null);
  return found && { freeBytes: found.bavail * found.bsize, totalBytes: found.blocks * found.bsize };
}

async function databaseBytes(): Promise<number> {
  const stats: { storageSize?: unknown; indexSize?: unknown } | undefined = await mongoose.connection.db?.stats();
  return Math.round(Number(stats?.storageSize ?? 0) + Number(stats?.indexSize ?? 0));
}
