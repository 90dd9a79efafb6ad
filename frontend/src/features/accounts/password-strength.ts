export const strengths = ['short', 'weak', 'fair', 'strong'] as const;
export type Strength = (typeof strengths)[number];

const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '01234567890'];
const popular = /passw[o0]rd|qwerty|iloveyou|admin|welcome|letmein|woaini|5201314|1314520|jiangmen|talent|harbou?r/i;

/** Neighbours in the alphabet, on the keyboard, in counting, and repetitions: characters that a guesser gets for free. */
function isExpected(before: string, char: string): boolean {
  return before === char || rows.some((row) => row.includes(before + char) || row.includes(char + before));
}

/**
 * How long a guesser needs, in four words. Counts only characters that the one before does not give away;
 * `own` are the person's name and login, which are guessed first. The server has the last word.
 */
export function strengthOf(password: string, own: readonly string[] = []): Strength {
  if (password.length < 8) return 'short';
  let rest = password.toLowerCase();
  for (const word of own) {
    const known = word.toLowerCase().split('@')[0] ?? '';
    if (known.length >= 3) rest = rest.replaceAll(known, '');
  }
  rest = rest.replace(popular, '');
  const chars = Array.from(rest);
  const surprising = chars.filter((char, at) => at === 0 || !isExpected(chars[at - 1] ?? '', char));
  const alphabet = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]|_|\s/, /[^\x20-\x7e]/].reduce(
    (size, kind, at) => size + (kind.test(password) ? ([26, 26, 10, 30, 3000][at] ?? 0) : 0),
    0,
  );
  const bits = Math.min(surprising.length, new Set(surprising).size * 2) * Math.log2(Math.max(alphabet, 2));
  return bits < 36 ? 'weak' : bits < 60 ? 'fair' : 'strong';
}
