import { pinyin } from 'pinyin-pro';
import type { Language } from './language.ts';

/** Words that are typed as one. */
const mostJoined = 4;
const han = /\p{Script=Han}/u;

/**
 * How the Chinese words of a text are typed on a Latin keyboard: `ruanjian gongchengshi ruanjiangongchengshi`, and their
 * initials: `rj gcs rjgcs`. Every run of up to four words that stand together is one word of the result.
 */
export function pinyinOf(text: string, language: Language): { full: string; initials: string } {
  const words = language.cut(text).map((word) => (han.test(word) ? syllables(word) : null));
  const full = new Set<string>();
  const initials = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    let [whole, short] = ['', ''];
    for (const word of words.slice(from, from + mostJoined)) {
      if (word === null) break;
      whole += word.join('');
      short += word.map((syllable) => syllable.charAt(0)).join('');
      full.add(whole);
      if (short.length > 1) initials.add(short);
    }
  }
  return { full: [...full].join(' '), initials: [...initials].join(' ') };
}

const syllables = (word: string) => pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
