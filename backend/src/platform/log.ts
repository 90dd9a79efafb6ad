import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';

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
export function createLog(level: string, to: DestinationStream = destination({ sync: false })): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((key) => [key, `*.${key}`]), censor: '[redacted]' },
    },
    to,
  );
}
