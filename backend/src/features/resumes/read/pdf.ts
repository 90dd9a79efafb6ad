import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { z } from 'zod';
import { type Fragment, type PageText, readingOrder } from './columns.ts';
import { type Line, withoutRadicals } from './line.ts';
import { Unreadable } from './unreadable.ts';

const mostPages = 20;
const fewestLetters = 20;

/** pdf.js leaves the numbers of a piece untyped. */
const Item = z.object({ str: z.string(), transform: z.array(z.number()), width: z.number(), height: z.number() });
type Item = z.infer<typeof Item>;

const han = /\p{Script=Han}/u;

/** Pieces as the file has them, put together to words that belong together. */
function fragmentsOf(items: readonly Item[], height: number): Fragment[] {
  const pieces = items.flatMap(({ str, transform, width, height: tall }) => {
    const [a = 1, b = 0, , , x = 0, y = 0] = transform;
    if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
    return [{ text: withoutRadicals(str), x0: x, x1: x + width, y: height - y, size: tall || Math.abs(a) }];
  });
  const made: Fragment[] = [];
  for (const piece of pieces.toSorted((p, q) => p.y - q.y || p.x0 - q.x0)) {
    const near = made.findLast(
      (f) =>
        Math.abs(f.y - piece.y) < 0.3 * Math.max(f.size, piece.size) &&
        piece.x0 - f.x1 < 1.2 * Math.min(f.size, piece.size) &&
        piece.x0 > f.x1 - 0.5 * piece.size,
    );
    if (!near) {
      made.push({ ...piece });
      continue;
    }
    const gap = piece.x0 - near.x1;
    const chinese = han.test(near.text.at(-1) ?? '') && han.test(piece.text.charAt(0));
    near.text += (gap > (chinese ? 0.4 : 0.15) * piece.size ? ' ' : '') + piece.text;
    near.x1 = Math.max(near.x1, piece.x1);
    near.size = Math.max(near.size, piece.size);
  }
  return made;
}

/**
 * The text of a PDF by its places on the page. No script of the file runs, no link or attachment is opened, nothing is fetched.
 * @throws Unreadable
 */
export async function readPdf(bytes: Uint8Array): Promise<{ lines: Line[]; incomplete: boolean }> {
  // A file that was cut may still open; what is missing from it is not seen any more.
  const incomplete = !Buffer.from(bytes.slice(-2048)).includes('%%EOF');
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  }).catch((error: unknown) => {
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  });
  if (document.numPages > mostPages) throw new Unreadable('too-complex');
  const pages: PageText[] = [];
  let drawn = false;
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const fragments = fragmentsOf(z.array(Item).parse(items.filter((item) => 'str' in item)), height);
      pages.push({ width, fragments });
      if (fragments.length === 0 && !drawn) drawn = await hasPicture(page);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged');
  }
  const letters = pages.reduce((sum, { fragments }) => sum + fragments.reduce((all, f) => all + f.text.length, 0), 0);
  if (letters < fewestLetters) throw new Unreadable(drawn ? 'scan' : 'no-text');
  return { lines: readingOrder(pages), incomplete };
}

async function hasPicture(page: { getOperatorList: () => Promise<{ fnArray: number[] }> }): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pictures = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return (await page.getOperatorList()).fnArray.some((operator) => pictures.some((picture) => picture === operator));
}
