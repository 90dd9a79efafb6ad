import { isCreditCode } from '#contracts/enterprises';

const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * A unified social credit code with a right last character, as forms ask for, that no firm can have:
 * its ninth organisation character is not the check character that GB 11714 demands.
 */
export function inventedCreditCode(district: string, number: number): string {
  const organisation = `MADEM${String(number).padStart(3, '0')}`;
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(organisation.charAt(at), 36), 0);
  const right = '0123456789X'.charAt((11 - (sum % 11)) % 11);
  const body = `91${district}${organisation}${right === '0' ? '1' : '0'}`;
  const last = [...digits].find((digit) => isCreditCode(body + digit));
  if (!last) throw new Error(`no check character for ${body}`);
  return body + last;
}
