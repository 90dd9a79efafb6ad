import { hash, hashRaw, verify } from '@node-rs/argon2';
import { invalid } from '#platform/errors';
import { commonPasswords, plain, productWords } from './common-passwords.ts';

// argon2id with the OWASP cheat sheet's parameters: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Full-width letters, which an input method may produce, are the same password.
const typed = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(typed(password), cost);

/** For short secrets of ours: what is compared by its hash needs its own salt. */
export const hashSlowly = async (secret: string, salt: string): Promise<string> =>
  (await hashRaw(secret, { ...cost, salt: Buffer.from(salt, 'base64url') })).toString('base64url');

let nobodys: Promise<string> | undefined;

/** Whether the password fits the hash; for nobody's (null) it takes as long to say no. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const fits = await verify(passwordHash ?? (await nobodys), typed(password));
  return fits && passwordHash !== null;
}

const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const core = (text: string) => text.replace(/^\d+|\d+$/g, '');
// From the first letter to the last, so that a year at the end is not read as letters.
const edged = (password: string) => password.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** One character, a short piece again and again, or a run such as 12345678 or hgfedcba. */
function isMonotonous(text: string): boolean {
  if (text === '') return false;
  if (/^(.{1,4}?)\1+.{0,3}$/u.test(text)) return true;
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  return [1, -1].some((step) => codes.slice(1).every((code, at) => code - (codes[at] ?? 0) === step));
}

/** A day, most often somebody's birthday, as eight figures. */
const isDay = (text: string) => /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text);

/** The words by which somebody who knows the person would begin to guess. */
function ownWords(login: string, name: string): string[] {
  const [mailbox = '', host = ''] = login.split('@');
  return [login, mailbox, mailbox.replace(/^\+86/, ''), host.split('.').at(-2) ?? '', name]
    .map(plain)
    .filter((word) => word.length > 1);
}

/** Whether the password is among the first guesses: a common one, the product's or the person's own words, with or without figures around. */
export async function isGuessable(password: string, login: string, name: string): Promise<boolean> {
  const text = plain(password);
  const spelled = plain([...edged(password)].map((sign) => lookalikes[sign] ?? sign).join(''));
  if (isMonotonous(password) || isMonotonous(text) || isDay(text)) return true;
  const guesses = [text, core(text), spelled];
  const words = [...productWords, ...ownWords(login, name)];
  const isWord = (guess: string, word: string) =>
    guess === word || (word.length > 3 && guess.includes(word) && guess.length - word.length < 4);
  const common = await commonPasswords();
  return guesses.some((guess) => common.has(guess) || words.some((word) => isWord(guess, word)));
}

/** @throws Invalid naming the field `path` */
export async function refuseGuessable(path: string, password: string, login = '', name = ''): Promise<void> {
  if (await isGuessable(password, login, name))
    throw invalid(path, 'common-password', 'This password is among the first that are guessed; choose another.');
}
