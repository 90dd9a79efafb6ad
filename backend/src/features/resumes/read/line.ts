/** A line of a résumé as the eye reads it, whatever kind of file it came from. */
export type Line = {
  text: string;
  /** What stands apart on the line: cells of a table, or words with a wide gap between them. */
  cells: string[];
  bullet: boolean;
  /** Height of the letters in points; 0 where the file does not say. */
  size: number;
  /** Reaches the right edge, so that the next line may go on with the same sentence. */
  full: boolean;
};

const bulletMark =
  /^\s*(?:[•‧∙⁃※◎▸❖●○◦▪■□◆◇▶►➤➢✓✔★☆*·–—\u{f000}-\u{f0ff}]|-(?=\s)|\(?\d{1,2}[.)、）](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[)）])\s*/u;

const supplement: Record<string, string> = Object.fromEntries(
  [
    ...'⻔门⻋车⻝食⻅见⻉贝⻓长⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺠民⻁虎⻄西⻘青⻆角⻤鬼⻨麦⻧卤⻣骨⻑长⻒长',
  ].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] ?? sign]] : [])),
);
/** Some makers of PDF write the signs of radicals (`⼯`, `⻔`) for the words that look the same (`工`, `门`). */
export const withoutRadicals = (text: string): string =>
  text
    .replace(/[\u2f00-\u2fdf]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/gu, (sign) => supplement[sign] ?? sign);

export const withoutBullet = (text: string): string => text.replace(bulletMark, '');

export function lineOf(cells: readonly string[], more: Partial<Omit<Line, 'cells'>> = {}): Line {
  const kept = cells.map((cell) => cell.replace(/[\s\u00a0\u200b]+/gu, ' ').trim()).filter(Boolean);
  const text = kept.join('\t');
  return { text, cells: kept, bullet: bulletMark.test(text), size: 0, full: false, ...more };
}

const wide = /\t+|(?<=\S) {2,}|\u3000{2,}/u;
const pair = /(?<!\p{Script=Han})(\p{Script=Han})[ \u3000]{1,6}(\p{Script=Han})(?=\s*[:：])/gu;
const namePair = /(?<=[:：]\s*)(\p{Script=Han})[ \u3000]{1,4}(\p{Script=Han})(?=[ \u3000]{2,}|\t|$)/gu;
/** A row of typed text as cells. Two signs set apart to fill a width (`姓  名：钟  丽`) are one word. */
export const cellsOf = (row: string): string[] => row.replace(pair, '$1$2').replace(namePair, '$1$2').split(wide);

/** A place where one column ends and the next begins. */
export const columnBreak: Line = { text: '\f', cells: [], bullet: false, size: 0, full: false };

const han = /\p{Script=Han}/u;

/** Letters set wide for show (`教 育 背 景`, `E D U C A T I O N`) drawn together. */
export function drawnTogether(text: string): string {
  const letters = text.trim().split(/\s+/);
  return letters.length > 1 && letters.every((letter) => [...letter].length === 1) ? letters.join('') : text;
}

/** Two halves of a wrapped sentence: words are parted by a space, Chinese is not. */
export function joined(before: string, after: string): string {
  const tight = han.test(before.at(-1) ?? '') || han.test(after.charAt(0)) || /[，。；、：]$/u.test(before);
  return before + (tight || before.endsWith('-') ? '' : ' ') + after;
}
