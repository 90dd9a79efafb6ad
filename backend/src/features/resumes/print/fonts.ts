import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Font, openSync } from 'fontkit';
import type { TFontDictionary } from 'pdfmake/interfaces.js';

const { resolve } = createRequire(import.meta.url);
const usual = resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
const usualBold = resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');
const emoji = resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf');
const rare = resolve('hanamin/HanaMin.css');

type Piece = { file: string; ranges: { from: number; to: number }[] };

/** The font of rare characters comes in some two hundred files; its style sheet says which characters each holds. */
function piecesOf(styleSheet: string): Piece[] {
  const faces = readFileSync(styleSheet, 'utf8').matchAll(/url\(([^)]+)\)[^}]*?unicode-range:([^;}]+)/g);
  return [...faces].map(([, file = '', ranges = '']) => ({
    file: join(dirname(styleSheet), file),
    ranges: [...ranges.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    })),
  }));
}

/** The fonts of a sheet, named by their files. All but the first are opened when a sign asks for them. */
export type Fonts = ReturnType<typeof openFonts>;

export function openFonts() {
  const opened = new Map<string, Font>();
  let pieces: Piece[] | undefined;
  const has = (file: string, codePoint: number) => {
    const font = opened.get(file) ?? openSync(file);
    opened.set(file, font);
    return font.hasGlyphForCodePoint(codePoint);
  };
  const rareWith = (codePoint: number) => {
    pieces ??= piecesOf(rare);
    return pieces.find(({ ranges }) => ranges.some(({ from, to }) => from <= codePoint && codePoint <= to))?.file;
  };
  return {
    usual,
    has,
    /** The first font that can draw all of these. */
    drawing(codePoints: readonly number[]): string | undefined {
      const able = (file: string) => codePoints.every((codePoint) => has(file, codePoint));
      if (able(usual)) return usual;
      if (able(emoji)) return emoji;
      const piece = rareWith(codePoints[0] ?? 0);
      return piece && able(piece) ? piece : undefined;
    },
    /** As pdfmake wants them: the usual one, and what was opened until now. */
    families: (): TFontDictionary =>
      Object.fromEntries(
        [...new Set([usual, ...opened.keys()])].map((file) => {
          const bold = file === usual ? usualBold : file;
          return [file, { normal: file, bold, italics: file, bolditalics: bold }];
        }),
      ),
  };
}
