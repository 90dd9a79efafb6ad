import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

const secret = [
  'password',
  'next',
  'current',
  'code',
  'login',
  'phone',
  'email',
  'to',
  'name',
  'cookie',
  'authorization',
  'q',
];

/** JSON lines to standard output. Never log a body or an address with its query: they hold what people wrote. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, redact: { paths: secret.flatMap((key) => [key, `*.${key}`]), censor: '[redacted]' } },
    destination({ sync: false }),
  );
}
