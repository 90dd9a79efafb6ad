import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { hashSlowly } from '../password.ts';

const app = (secret: string, label = '') =>
  new TOTP({ issuer: 'Talent Harbor', label, secret: Secret.fromBase32(secret), period: 30, digits: 6 });

export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an app reads from a QR code. */
export const uriOf = (secret: string, login: string): string => app(secret, login).toString();

/** The span of thirty seconds that this code is right for: the present one, or a neighbour for a clock that is a little off. */
export function spanOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const off = app(secret).validate({ token: code, timestamp, window: 1 });
  return off === null ? null : app(secret).counter({ timestamp }) + off;
}

/** Figures and letters, without those that are taken for another when read from paper. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';
const meant: Record<string, string> = { o: '0', i: '1', l: '1' };

/** Ten codes of 50 bits for the day on which the phone is gone, and their hashes under one salt. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; salt: string; hashes: string[] }> {
  const salt = randomBytes(16).toString('base64url');
  const codes = Array.from({ length: 10 }, () =>
    [...randomBytes(10)].map((byte) => signs.charAt(byte % signs.length)).join(''),
  );
  const hashes = await Promise.all(codes.map((code) => recoveryHash(code, salt)));
  return { codes: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`), salt, hashes };
}

export const recoveryHash = (code: string, salt: string): Promise<string> =>
  hashSlowly(
    code.replace(/[oil]/g, (sign) => meant[sign] ?? sign),
    salt,
  );
