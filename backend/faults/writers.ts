import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Job } from '#contracts/jobs';
import { password, type Recruiter } from '../bench/fill.ts';
import { type Answer, type Asked, client } from '../bench/http.ts';
import type { Ledger } from './ledger.ts';

const Draft = z.object({ id: z.string(), revision: z.number() });
/** What came back instead of a yes, by status; `none` where the line broke. */
export type Refusals = Map<string, number>;

/**
 * Recruiters who write all the time: they start postings and edit them, and go on whatever happens, as people do.
 * `refusals` counts what they were told; a longest wait above the product's promise is kept in `slowest`.
 */
export class Writers {
  readonly refusals: Refusals = new Map();
  readonly withoutRetryAfter: string[] = [];
  slowest = 0;
  #on = true;
  #done: Promise<unknown> = Promise.resolve();
  readonly #url: string;
  readonly #ledger: Ledger;
  readonly #name: string;

  constructor(url: string, ledger: Ledger, name: string) {
    this.#url = url;
    this.#ledger = ledger;
    this.#name = name;
  }

  start(recruiters: readonly Recruiter[]): void {
    this.#done = Promise.all(recruiters.map((recruiter, number) => this.#write(recruiter, number)));
  }

  async stop(): Promise<void> {
    this.#on = false;
    await this.#done;
  }

  async #write({ login, enterpriseId }: Recruiter, number: number): Promise<void> {
    const http = client(this.#url);
    let cookie = '';
    let own: { id: string; revision: number; title: string } | null = null;
    for (let turn = 0; this.#on; turn++) {
      if (!cookie) {
        const answer = await this.#ask(http.ask, {
          method: 'POST',
          path: '/api/sessions',
          ...json({ login, password }),
        });
        // A refusal may carry a cookie too, of a session that never came to be.
        if (answer?.status === 200)
          cookie = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';', 1)[0]).join('; ');
        if (!cookie) await wait(100);
        continue;
      }
      if (!own) {
        const title = `${this.#name}-${number}-${turn}`;
        this.#ledger.write({ what: 'asked', title });
        const asked = {
          method: 'POST' as const,
          path: `/api/enterprises/${enterpriseId}/jobs`,
          ...json({ title }, cookie),
        };
        const answer = await this.#ask(http.ask, asked);
        const draft = answer && answer.status === 201 ? Draft.parse(JSON.parse(answer.body.toString())) : null;
        if (draft) {
          own = { ...draft, title };
          this.#ledger.write({ what: 'made', title, id: draft.id });
        }
        continue;
      }
      const { id, revision, title }: { id: string; revision: number; title: string } = own;
      this.#ledger.write({ what: 'editing', id, turn });
      const body = { title, address: `turn ${turn}`, revision };
      const answer = await this.#ask(http.ask, { method: 'PUT', path: `/api/jobs/${id}`, ...json(body, cookie) });
      if (answer?.status === 200) {
        this.#ledger.write({ what: 'edited', id, turn });
        own = { id, title, revision: Job.parse(JSON.parse(answer.body.toString())).revision };
      }
      // After a lost answer the revision is unknown; and nobody edits one posting for ever.
      if (answer?.status === 409 || turn % 12 === 11) own = null;
    }
    http.close();
  }

  /** @returns null where no answer came */
  async #ask(ask: (asked: Asked) => Promise<Answer>, asked: Asked): Promise<Answer | null> {
    const begun = performance.now();
    const answer = await ask(asked).catch(() => null);
    this.slowest = Math.max(this.slowest, performance.now() - begun);
    if (answer && answer.status < 300) return answer;
    const status = String(answer?.status ?? 'none');
    this.refusals.set(status, (this.refusals.get(status) ?? 0) + 1);
    if (answer?.status === 503 && answer.headers['retry-after'] === undefined) this.withoutRetryAfter.push(asked.path);
    if (status !== '409') await wait(50);
    return answer;
  }
}

const json = (body: unknown, cookie = '') => ({
  headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
  body: JSON.stringify(body),
});
