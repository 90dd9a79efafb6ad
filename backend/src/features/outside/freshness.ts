import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { mongoose } from '#platform/database';

const Latest = z.object({ _id: z.custom<{ toString(): string }>(), at: z.date() });
export type Freshness = { etag: string; at: Date | null };

/**
 * The state of everything public, from the last entry of the change log about postings and enterprises.
 * Whatever is written of them changes it.
 */
export async function freshness(of: string): Promise<Freshness> {
  const last = Latest.nullable().parse(
    await mongoose.connection
      .collection('changes')
      .findOne(
        { topic: { $in: ['job', 'enterprise'] } },
        { sort: { _id: -1 }, projection: { at: 1 }, maxTimeMS: 2_000 },
      ),
  );
  const hash = createHash('sha256')
    .update(`${of}\n${String(last?._id)}`)
    .digest('base64url')
    .slice(0, 22);
  return { etag: `W/"${hash}"`, at: last?.at ?? null };
}

/** Says how fresh the answer is. @returns true where the caller has it already and was told so */
export function isKnown(req: Request, res: Response, { etag, at }: Freshness): boolean {
  res.setHeader('ETag', etag);
  res.setHeader('Cache-Control', 'public, max-age=60');
  const second = at && Math.floor(at.getTime() / 1000) * 1000;
  if (second) res.setHeader('Last-Modified', new Date(second).toUTCString());
  const { 'if-none-match': match, 'if-modified-since': since } = req.headers;
  const same = match ? match === etag : Boolean(second && since && Date.parse(since) >= second);
  if (same) res.status(304).end();
  return same;
}
