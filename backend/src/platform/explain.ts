import { Misconfigured } from './env.ts';

type Words = (error: Error & { path?: unknown; address?: unknown; port?: unknown }) => string;

/** What the system refuses at start, and what to do about it. */
const bySystemCode: Record<string, Words> = {
  EADDRINUSE: ({ port }) => `port ${port} is taken; stop what uses it, or set PORT to another.`,
  EADDRNOTAVAIL: ({ address }) => `this machine has no address ${address}; set HOST to one of its own, or to 0.0.0.0.`,
  ENOTFOUND: ({ message }) => `a name cannot be resolved (${message}); check HOST and the addresses that are set.`,
  ENOSPC: () => 'the disk is full; free some space, or set DATA_DIR to another folder.',
  EROFS: ({ path }) => `${path} cannot be written to; set DATA_DIR to a folder of your own.`,
  EEXIST: ({ path }) => `${path} is not a folder; set DATA_DIR to one.`,
  ENOTDIR: ({ path }) => `${path} is not in a folder; set DATA_DIR to one.`,
  EACCES: ({ path, port }) =>
    port === undefined
      ? `${path} cannot be written to; set DATA_DIR to a folder of your own.`
      : `port ${port} may not be opened by this user; set PORT to one above 1023.`,
};

const byName: Record<string, Words> = {
  MongooseServerSelectionError: ({ message }) => `the database does not answer (${message}); check MONGODB_URI.`,
  MongoServerSelectionError: ({ message }) => `the database does not answer (${message}); check MONGODB_URI.`,
  MongoParseError: ({ message }) => `MONGODB_URI cannot be read (${message}).`,
};

/** Why the product can't start, for whoever starts it: what is wrong and what to do, never a stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Misconfigured) return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const words = bySystemCode[code] ?? byName[error.name];
  return words ? words(error) : `${error.name}: ${error.message}`;
}
