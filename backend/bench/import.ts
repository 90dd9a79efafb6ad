import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cityData } from '../src/features/city/data.ts';
import { runToEnd } from './children.ts';
import { type EngineKind, hasMeilisearch } from './engines.ts';
import type { Ground } from './ground.ts';
import { madeEnterprises, madePostings, take } from './postings.ts';
import { adminFile, allSearchable, enginesOf } from './product.ts';
import type { Line, Section } from './table.ts';

const rows = 13_302;
const within = 60;
/** Where the real file lies below TALENT_HARBOR_DATA. */
const realFile = 'zh_jobs_zhaopin_2024/jobs.csv';

/** From the command's start to the last posting found. */
export async function measureImport(ground: Ground, tell: (line: string) => void): Promise<Section> {
  const { file, what, count } = await fileToImport(ground.folder);
  tell(`import: ${what}`);
  const engines = new Set<string>();
  const lines: Line[] = [];
  for (const engine of (await hasMeilisearch()) ? (['meilisearch', 'embedded'] as const) : (['embedded'] as const))
    lines.push(await once(ground, engine, file, count, engines));
  return {
    name: 'import',
    engines: [...engines],
    how: [
      `${what}, by \`npm run admin -- import-postings\` beside the running product, from the command's start until search finds every posting.`,
      'Index and database are then compared by id and hash.',
    ],
    lines,
  };
}

async function once(
  ground: Ground,
  engine: EngineKind,
  file: string,
  count: number,
  engines: Set<string>,
): Promise<Line> {
  const city = await ground.emptyCity(engine);
  const product = await city.start();
  try {
    for (const name of enginesOf(product)) engines.add(name);
    const begun = performance.now();
    const told = await runToEnd(
      process.execPath,
      ['--enable-source-maps', adminFile, 'import-postings', file, '--map', 'zhaopin'],
      product.settings,
    );
    const written = performance.now();
    const { imported, rejected } = reportOf(told);
    if (imported + rejected !== count)
      throw new Error(`${count} rows, but ${imported} imported and ${rejected} rejected`);
    const seen = await allSearchable(product, imported, 300);
    const took = (seen - begun) / 1_000;
    return {
      measure: `${imported.toLocaleString('en')} postings, ${engine}`,
      target: `< ${within} s`,
      value: `${took.toFixed(1)} s (the command ${((written - begun) / 1_000).toFixed(1)} s; ${rejected} rows rejected)`,
      met: took < within,
    };
  } finally {
    await product.stop();
  }
}

const Report = z.object({ imported: z.int(), rejected: z.int() });

/** The command's last line. */
function reportOf(told: string) {
  const line = told
    .trim()
    .split('\n')
    .findLast((one) => one.startsWith('{'));
  return Report.parse(JSON.parse(line ?? 'null'));
}

async function fileToImport(folder: string): Promise<{ file: string; what: string; count: number }> {
  const data = process.env.TALENT_HARBOR_DATA;
  const real = data && join(data, realFile);
  if (real && (await stat(real).catch(() => null))) {
    const lines = (await readFile(real, 'utf8')).trim().split('\n').length - 1;
    // Rejected rows are written beside the file.
    const file = join(folder, 'real.csv');
    await copyFile(real, file);
    return { file, what: `${lines.toLocaleString('en')} real postings`, count: lines };
  }
  const file = join(folder, 'postings.csv');
  await writeFile(file, madeFile());
  return { file, what: `${rows.toLocaleString('en')} made-up postings (no TALENT_HARBOR_DATA here)`, count: rows };
}

/** A file of the real one's form and size. */
function madeFile(): string {
  const head =
    'job_id,title,company,salary_raw,skills,company_type,company_size,industry,city,district,street,experience,education';
  const { city } = cityData();
  const districts = new Map(city.districts.map(({ code, names }) => [code, names['zh-CN']]));
  const companies = take(madeEnterprises(), 5_000);
  const lines = take(madePostings(), rows).map(({ title, pay, skills, district, address }, at) =>
    [
      `made${String(at).padStart(5, '0')}`,
      title,
      companies[at % companies.length]?.name ?? '',
      pay.unit === 'month' ? `${pay.min / 1_000}千-${pay.max / 1_000}千·${pay.months}薪` : '面议',
      skills.map(({ name }) => name).join('|'),
      '民营',
      '100-299人',
      '机械设备',
      '江门',
      districts.get(district) ?? '',
      address.replace(/\d+号$/, ''),
      '1-3年',
      '大专',
    ].join(','),
  );
  return `${[head, ...lines].join('\n')}\n`;
}
