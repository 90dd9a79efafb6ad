import { fold } from '#platform/search/fold';

/**
 * Forms of a text that are the same however it is dressed up. `folded`: half width, simplified, lower case. `close`: without
 * blanks and ornaments, so that `限 男·性` is `限男性`. `digits`: close, with Chinese numerals as digits, so that `一三八` is `138`.
 */
export type View = 'folded' | 'close' | 'digits';

/** A form of the text, and where each of its units stands in the original. */
export type Seen = { text: string; at: (place: number) => number };

/** Blanks but the line break, what has no width, and signs that people put between characters to hide a word. */
const ornaments = new Set(
  '\t\v\f\r \u00a0\u3000\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\u20e3\ufeff*_^|`·•・●○◆◇■□★☆▲△→✦✨❤',
);
for (let code = 0x2000; code <= 0x200a; code++) ornaments.add(String.fromCharCode(code));

const numerals: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  壹: '1',
  幺: '1',
  二: '2',
  贰: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
};
const numeral = new RegExp(`[${Object.keys(numerals).join('')}]`, 'g');

/** The views of one text, each made when it is first asked for. */
export function viewsOf(text: string): (view: View) => Seen {
  const folded: Seen = { text: fold(text), at: (place) => place };
  let close: Seen | undefined;
  let digits: Seen | undefined;
  return (view) => {
    if (view === 'folded') return folded;
    close ??= closed(folded.text);
    if (view === 'close') return close;
    digits ??= { text: close.text.replace(numeral, (sign) => numerals[sign] ?? sign), at: close.at };
    return digits;
  };
}

function closed(folded: string): Seen {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at);
    if (ornaments.has(unit)) continue;
    text += unit;
    places.push(at);
  }
  return { text, at: (place) => places[place] ?? folded.length };
}
