import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Job, JobResults } from '#contracts/jobs';
import type { JobDraft } from '#contracts/jobs/publishing';
import { type EngineKind, hasMeilisearch } from './engines.ts';
import { password } from './fill.ts';
import type { Ground } from './ground.ts';
import { asked, type Client, client } from './http.ts';
import { enginesOf, uncached } from './product.ts';
import { median, quantile } from './statistics.ts';
import type { Line, Section } from './table.ts';

/** The target is for a city's postings, one and a half times the 13,302 of the import; more than that shows the limit. */
const size = 20_000;
const large = 100_000;
const perSecond = 100;
const seconds = 30;
const warmUpSeconds = 10;
/** Every twentieth edit is looked for, and ever less often: looking for all would load the machine more than the edits do. */
const lookForEach = 20;
const lookEvery = 100;
const lookLess = 6;
const giveUpAfter = 30_000;
const target = 2_000;

/** A steady stream of edits, and how long each takes to be found. */
export async function measureCatchUp(ground: Ground): Promise<Section> {
  const engines = new Set<string>();
  const lines: Line[] = [];
  if (await hasMeilisearch()) {
    lines.push(await onEngine(ground, 'meilisearch', size, engines));
    lines.push({ ...(await onEngine(ground, 'meilisearch', large, engines)), target: 'none', met: null });
  }
  lines.push(await onEngine(ground, 'embedded', size, engines));
  return {
    name: 'catch-up',
    engines: [...engines],
    how: [
      `${perSecond} edits a second for ${seconds} s, after ${warmUpSeconds} s that are not counted, through \`PUT /api/jobs/:id\` by twenty recruiters, sent by the clock whether or not the ones before were answered.`,
      `Each gives a posting a skill of a name that no other has; every ${lookForEach}th is looked for, every ${lookEvery} ms at first. Time runs from the answer to the edit until search finds it.`,
    ],
    lines,
  };
}

const Editable = z.object({ items: z.array(Job) });
/** `turn` ends with the edit under way: nobody edits what they have not seen. */
type Edited = { job: Job; cookie: string; turn: Promise<void> };

async function onEngine(ground: Ground, engine: EngineKind, postings: number, engines: Set<string>): Promise<Line> {
  const city = await ground.city(engine, postings);
  const product = await city.start();
  const http = client(product.url, 64);
  try {
    for (const name of enginesOf(product)) engines.add(name);
    const edited: Edited[] = [];
    for (const { login, enterpriseId } of city.recruiters) {
      const cookie = await signIn(http, login);
      const { body } = await asked(http, {
        path: `/api/enterprises/${enterpriseId}/jobs?state=published&limit=50`,
        headers: { cookie },
      });
      for (const job of Editable.parse(JSON.parse(body.toString())).items)
        edited.push({ job, cookie, turn: Promise.resolve() });
    }
    const { answers, found, lost, span } = await stream(http, shuffled(edited));
    const p95 = found.length === 0 ? Number.POSITIVE_INFINITY : quantile(found, 0.95);
    const rate = answers.length / (span / 1_000);
    const s = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;
    return {
      measure: `an edit until search finds it, ${engine}, ${postings.toLocaleString('en')} postings`,
      target: `p95 < ${s(target)} at ${perSecond}/s`,
      value: [
        found.length > 0 && `p50 ${s(median(found))}, p95 ${s(p95)}, max ${s(Math.max(...found))}`,
        `${found.length} looked for and found, ${lost} not`,
        `${rate.toFixed(0)} edits/s, answered in p95 ${s(quantile(answers, 0.95))}`,
      ]
        .filter(Boolean)
        .join('; '),
      met: lost === 0 && p95 < target && rate > 0.95 * perSecond,
    };
  } finally {
    http.close();
    await product.stop();
  }
}

async function signIn(http: Client, login: string): Promise<string> {
  const { headers } = await asked(http, {
    method: 'POST',
    path: '/api/sessions',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';', 1)[0]).join('; ');
}

/** Neighbours belong to different recruiters. */
const shuffled = (postings: readonly Edited[]): Edited[] =>
  postings
    .map((posting, at) => ({ posting, key: (at * 7_919) % postings.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ posting }) => posting);

async function stream(http: Client, postings: readonly Edited[]) {
  const found: number[] = [];
  const answers: number[] = [];
  let lost = 0;
  let failed: unknown;
  const fail = (error: unknown) => {
    failed ??= error;
  };
  const looking: Promise<void>[] = [];
  const begun = performance.now();
  let last = begun;
  const warmUps = perSecond * warmUpSeconds;
  for (let number = 0; number < warmUps + perSecond * seconds; number++) {
    const due = begun + (number * 1_000) / perSecond;
    if (performance.now() < due) await wait(due - performance.now());
    const posting = postings[number % postings.length];
    if (!posting) throw new Error('no posting to edit');
    const word = newWord(number);
    const answered = posting.turn.then(() => edit(http, posting, word)).then(() => performance.now());
    posting.turn = answered.then((at) => {
      if (number >= warmUps) answers.push(at - due);
      last = at;
    }, fail);
    if (number < warmUps || number % lookForEach > 0) continue;
    const seen = answered.then(async (at) => {
      const seenAt = await look(http, posting.job.id, word);
      if (seenAt === null) lost += 1;
      else found.push(seenAt - at);
    });
    looking.push(seen.catch(fail));
  }
  await Promise.all([...postings.map(({ turn }) => turn), ...looking]);
  if (failed) throw failed;
  return { answers, found, lost, span: Math.max(last - begun - warmUpSeconds * 1_000, seconds * 1_000) };
}

const consonants = 'bcdfghjklmnpqrstvwxz';
const letter = (number: number) => consonants.charAt(number % consonants.length);
const mark = /^x[b-df-hj-np-tv-z]{3}$/;
/** Too short for forgiven typos, so that looking for it costs little. */
const newWord = (number: number) =>
  `x${letter(Math.floor(number / 400))}${letter(Math.floor(number / 20))}${letter(number)}`;

async function edit(http: Client, posting: Edited, word: string): Promise<void> {
  const { job, cookie } = posting;
  const draft: JobDraft & { revision: number } = {
    title: job.title,
    occupation: job.occupation,
    headcount: job.headcount,
    duties: job.duties,
    requirements: job.requirements,
    skills: [...job.skills.filter(({ name }) => !mark.test(name)), { name: word, required: false }],
    education: job.education,
    majors: job.majors,
    experience: job.experience,
    kind: job.kind,
    district: job.district,
    address: job.address,
    point: job.point,
    pay: job.pay,
    benefits: job.benefits,
    validUntil: job.validUntil,
    revision: job.revision,
  };
  const { body } = await asked(http, {
    method: 'PUT',
    path: `/api/jobs/${job.id}`,
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(draft),
  });
  posting.job = Job.parse(JSON.parse(body.toString()));
}

/** @returns when search finds the posting by its new word; null where it does not in time */
async function look(http: Client, id: string, word: string): Promise<number | null> {
  const begun = performance.now();
  for (let waited = 0; waited < giveUpAfter; waited = performance.now() - begun) {
    const { body } = await asked(http, { path: `/api/jobs?q=${word}&limit=5&${uncached()}` });
    const { items } = JobResults.parse(JSON.parse(body.toString()));
    if (items.some((item) => item.id === id)) return performance.now();
    await wait(Math.max(lookEvery, waited / lookLess));
  }
  return null;
}
