import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import pdfmake from 'pdfmake';
import { decompress } from 'wawoff2';
import { openFonts } from './fonts.ts';
import { paperOf, type Sheet } from './paper.ts';

const sheet: Sheet = workerData;
const fonts = openFonts();
const paper = paperOf(sheet, fonts);
const families = fonts.families();
const files = new Set(Object.values(families).flatMap((family) => Object.values(family)));
// A font can be cut down to what is drawn only when it is unpacked.
for (const file of Object.keys(families).filter((name) => name.endsWith('.woff2')))
  pdfmake.virtualfs.writeFileSync(file, Buffer.from(await decompress(readFileSync(file))));

pdfmake.setFonts(families);
// Nothing but the fonts is opened, whatever stands in a text.
pdfmake.setLocalAccessPolicy((path) => files.has(path));
pdfmake.setUrlAccessPolicy(() => false);
const bytes = await pdfmake.createPdf(paper).getBuffer();
parentPort?.postMessage(new Uint8Array(bytes));
