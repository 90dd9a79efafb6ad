import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { openSync } from 'fontkit';
import pdfmake from 'pdfmake';
import { paperOf, type Sheet } from './paper.ts';

const fontFile = (name: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${name}.ttf`);
const normal = fontFile('400Regular/NotoSansSC_400Regular');
const bold = fontFile('700Bold/NotoSansSC_700Bold');
const font = openSync(normal);

pdfmake.setFonts({ Noto: { normal, bold, italics: normal, bolditalics: bold } });
// Nothing but the two fonts is opened, whatever stands in a text.
pdfmake.setLocalAccessPolicy((path) => path === normal || path === bold);
pdfmake.setUrlAccessPolicy(() => false);

const sheet: Sheet = workerData;
const paper = paperOf(sheet, (codePoint) => font.hasGlyphForCodePoint(codePoint));
const bytes = await pdfmake.createPdf(paper).getBuffer();
parentPort?.postMessage(new Uint8Array(bytes));
