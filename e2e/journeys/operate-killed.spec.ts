import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { admin, newInstance } from '../fixtures/instance.ts';
import { demo, password } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const holdsMeilisearch = (folder: string) => {
  try {
    accessSync(join(folder, 'meilisearch'), constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const folders = (process.env.PATH ?? '').split(delimiter);
const without = folders.filter((folder) => !holdsMeilisearch(folder)).join(delimiter);
const engines = [
  { engine: 'embedded', path: without },
  ...(without === folders.join(delimiter) ? [] : [{ engine: 'meilisearch', path: folders.join(delimiter) }]),
];

type Posting = { id: string; address: string; revision: number };

/** A recruiter at work: edits postings one after the other, and remembers every address that was acknowledged. */
async function recruiterAt(url: string) {
  const send = async (method: string, path: string, body: unknown, cookie = '') => {
    const answer = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  const { headers, body } = await send('POST', '/api/sessions', { login: demo.recruiter, password });
  const [cookie = ''] = (headers.getSetCookie()[0] ?? '').split(';');
  const ask = async (path: string) => (await fetch(url + path, { headers: { cookie } })).json();
  const { items } = await ask(`/api/enterprises/${body.membership.enterpriseId}/jobs?state=published&limit=5`);
  const ids: string[] = items.map(({ id }: Posting) => id);
  const acknowledged = new Map<string, string>();
  const attempted = new Map<string, string>();
  return {
    acknowledged,
    /** Ends when the server is gone. */
    async editUntilGone(afterEach: (edits: number) => void) {
      try {
        for (let edits = 1; ; edits++) {
          const id = ids[edits % ids.length] ?? '';
          const posting: Posting = await ask(`/api/jobs/${id}`);
          const address = `${posting.address.replace(/ #.*/, '')} #${edits}-${posting.revision}`;
          attempted.set(id, address);
          const { status } = await send('PUT', `/api/jobs/${id}`, { ...posting, address }, cookie);
          expect(status).toBe(200);
          acknowledged.set(id, address);
          afterEach(edits);
        }
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
      }
    },
    /** Addresses that were acknowledged and are gone; one that was under way may have come or not. */
    async lost(): Promise<string[]> {
      const lost: string[] = [];
      for (const [id, address] of acknowledged) {
        const now: string = (await ask(`/api/jobs/${id}`)).address;
        if (now !== address && now !== attempted.get(id)) lost.push(address);
      }
      return lost;
    },
  };
}

test.describe('somebody whose machine dies at work', () => {
  test.skip(({ isMobile }) => isMobile, 'no browser is used here; once is enough');
  test.setTimeout(180_000);

  for (const { engine, path } of engines)
    test(`loses nothing, and the ${engine} index agrees after two kills`, async () => {
      const instance = await newInstance({ PATH: path });
      try {
        for (const kill of [3, 8]) {
          await instance.start();
          const { parts } = await (await fetch(`${instance.url}/readyz`)).json();
          expect(parts.search.engine).toBe(engine);
          const recruiter = await recruiterAt(instance.url);
          let gone: Promise<unknown> | undefined;
          // The change is committed, and the index has hardly heard of it.
          await recruiter.editUntilGone((edits) => {
            if (edits >= kill) gone ??= instance.end('SIGKILL');
          });
          await gone;
          expect(recruiter.acknowledged.size).toBeGreaterThanOrEqual(3);
          await instance.start();
          expect(await recruiter.lost()).toEqual([]);
          await expect
            .poll(async () => (await admin(instance.dataDir, 'check-index')).said, { timeout: 60_000 })
            .toContain('"agrees": true');
          await instance.end('SIGINT');
        }
      } finally {
        await instance.clear();
      }
    });
});
