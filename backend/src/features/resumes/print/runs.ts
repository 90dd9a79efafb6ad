import type { Fonts } from './fonts.ts';

/** Words in one font. */
export type Run = { text: string; font: string };

const invisible = /[\p{Cf}\p{Variation_Selector}]/u;
const graphemes = new Intl.Segmenter('und');
const codePointOf = (sign: string) => sign.codePointAt(0) ?? 0;
const numberOf = (sign: string) => `[U+${codePointOf(sign).toString(16).toUpperCase()}]`;

/** What a reader takes for one sign, in the first font that draws all of it; else part by part; else by its number. */
function signRuns(sign: string, fonts: Fonts): Run[] {
  const parts = [...sign];
  const visible = parts.filter((part) => !invisible.test(part));
  const font = fonts.drawing(visible.map(codePointOf));
  if (!font) {
    const [only = ''] = visible;
    return visible.length > 1
      ? visible.flatMap((part) => signRuns(part, fonts))
      : [{ text: numberOf(only), font: fonts.usual }];
  }
  // Invisible signs are dropped, but for those by which another font joins several signs to one.
  const drawn = font === fonts.usual ? visible : parts.filter((part) => fonts.has(font, codePointOf(part)));
  return [{ text: drawn.join(''), font }];
}

/** A text as runs of one font each. What no font can draw stands there by its number, so that nothing goes silently. */
export function runsOf(words: string, fonts: Fonts): Run[] {
  const runs: Run[] = [];
  for (const { segment } of graphemes.segment(words)) {
    const said =
      segment === '\n' || segment === '\r\n' ? [{ text: '\n', font: fonts.usual }] : signRuns(segment, fonts);
    for (const run of said) {
      const last = runs.at(-1);
      if (last?.font === run.font) last.text += run.text;
      else runs.push({ ...run });
    }
  }
  return runs;
}
