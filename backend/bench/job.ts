import autocannon from 'autocannon';
import { JobResults } from '#contracts/jobs';
import { startBareServer } from './bare.ts';
import type { Ground } from './ground.ts';
import { asked, client } from './http.ts';
import { enginesOf } from './product.ts';
import { median } from './statistics.ts';
import type { Section } from './table.ts';

const postings = 500;
const rounds = 7;
const seconds = 4;
const connections = 32;
const target = 0.6;

/** One hot posting from our API against an Express that does nothing but send the same bytes. */
export async function measureJob(ground: Ground): Promise<Section> {
  const city = await ground.city('embedded', postings);
  const product = await city.start();
  const http = client(product.url);
  const list = await asked(http, { path: '/api/jobs?limit=1' });
  const [first] = JobResults.parse(JSON.parse(list.body.toString())).items;
  if (!first) throw new Error('no posting');
  const path = `/api/jobs/${first.id}`;
  const posting = await asked(http, { path });
  http.close();
  const bare = await startBareServer(ground.folder, [
    { route: '/api/jobs/:id', type: posting.headers['content-type'] ?? '', body: posting.body },
  ]);
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    await rate(product.url + path);
    await rate(bare.url + path);
    for (let round = 0; round < rounds; round++) {
      const sides = [
        () => rate(product.url + path).then((r) => ours.push(r)),
        () => rate(bare.url + path).then((r) => theirs.push(r)),
      ];
      for (const side of round % 2 === 0 ? sides : sides.reverse()) await side();
    }
    const ratio = median(ours) / median(theirs);
    return {
      name: 'job',
      engines: enginesOf(product),
      how: [
        `\`GET /api/jobs/:id\`, not signed in, ${posting.body.length} bytes, against a bare Express 5 route that sends the same buffer with the same content type.`,
        `autocannon with ${connections} connections, ${rounds} rounds of ${seconds} s each in turn after one to warm up; medians of requests a second.`,
      ],
      lines: [
        {
          measure: 'one hot posting',
          target: `≥ ${target} of bare Express`,
          value: `${ratio.toFixed(2)} (${median(ours).toFixed(0)}/s against ${median(theirs).toFixed(0)}/s)`,
          met: ratio >= target,
        },
      ],
    };
  } finally {
    await bare.stop();
    await product.stop();
  }
}

/** Requests a second. @throws where any answer is not a success */
async function rate(url: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`);
  return requests.average;
}
