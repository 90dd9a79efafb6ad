// Writes the sample résumés: node backend/scripts/resume-samples/make.js [a|b]
// PDFs are printed by a browser (CHROMIUM, by default the one on PATH) or written by pdfmake, so that they come from different makers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import pdfmake from 'pdfmake';
import { person } from './people.js';

const target = fileURLToPath(new URL('../../src/features/resumes/read/samples/', import.meta.url));
const fontFile = (name) => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${name}.ttf`);
const font = { normal: fontFile('400Regular/NotoSansSC_400Regular'), bold: fontFile('700Bold/NotoSansSC_700Bold') };
pdfmake.setFonts({ Noto: { ...font, italics: font.normal, bolditalics: font.bold } });
pdfmake.setLocalAccessPolicy((path) => Object.values(font).includes(path));
pdfmake.setUrlAccessPolicy(() => false);

function print(html) {
  const folder = mkdtempSync(join(tmpdir(), 'resume-sample-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  // A TrueType font of one weight, which the browser cuts down to the letters that are used.
  writeFileSync(
    page,
    html.replace('<style>', `<style>@font-face{font-family:Sample;src:url("file://${font.normal}")}`),
  );
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-sync',
      '--disable-component-update',
      '--no-first-run',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      page,
    ],
    { stdio: 'ignore' },
  );
  return pdf;
}

const { readFileSync } = await import('node:fs');
mkdirSync(target, { recursive: true });
for (const [batch, half] of ['a', 'b'].entries()) {
  if (process.argv[2] && process.argv[2] !== half) continue;
  const { plan } = await import(`./layouts-${half}.js`);
  const counts = { zh: 0, en: 0 };
  for (const [index, [language, layout]] of plan.entries()) {
    const shown = person(language, batch, counts[language]++);
    // A copy: pdfmake writes into what it is given.
    const made = layout(structuredClone(shown));
    const expected = (made.expected ?? ((e) => e))(shown);
    const name = `${half}${String(index + 1).padStart(2, '0')}-${layout.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const [ending, bytes] = made.html
      ? ['pdf', readFileSync(print(made.html))]
      : made.docx
        ? ['docx', await Packer.toBuffer(made.docx)]
        : made.pdf
          ? [
              'pdf',
              await pdfmake
                .createPdf({ content: made.pdf, defaultStyle: { font: 'Noto', fontSize: 10 }, ...made.options })
                .getBuffer(),
            ]
          : ['json', JSON.stringify(made.json, null, 1)];
    writeFileSync(join(target, `${name}.${ending}`), bytes);
    writeFileSync(join(target, `${name}.expected.json`), `${JSON.stringify(expected, null, 1)}\n`);
  }
}
