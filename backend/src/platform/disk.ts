import { statfs } from 'node:fs/promises';
import type { RequestHandler } from 'express';
import { Unavailable } from './errors.ts';

/** What the database needs to go on reading and to finish what it has begun. Bytes. */
const reserve = 256 * 1024 * 1024;
const lookEvery = 1_000;

/**
 * Refuses writes while the disk of `folder` is nearly full: a database that runs into its end stops altogether. Reading
 * goes on, and so does writing as soon as there is room again.
 */
export function refuseWhenFull(folder: string): RequestHandler {
  let looked = Number.NEGATIVE_INFINITY;
  let full = false;
  const look = async () => {
    if (performance.now() - looked > lookEvery) {
      looked = performance.now();
      full = await statfs(folder).then(
        ({ bavail, bsize }) => bavail * bsize < reserve,
        () => false,
      );
    }
    if (full) throw new Unavailable('storage-full', 'There is no room left to keep this; nothing was changed.', 60);
  };
  return (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next();
    look().then(() => next(), next);
  };
}
