import { availableParallelism, cpus, totalmem } from 'node:os';

/** What a figure was measured on. */
export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version.slice(1)}`;
