import { io, type Socket } from 'socket.io-client';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type TestCity, testApp } from '#testing/app';
import { password } from '#testing/builders';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

/** A page that is open in somebody's browser, and the facts it heard. */
async function openPage(
  person: { login: string } | null,
): Promise<{ socket: Socket; heard: Record<string, unknown[]> }> {
  const signedIn =
    person && (await city.http().post('/api/sessions').send({ login: person.login, password }).expect(200));
  const cookie = signedIn?.headers['set-cookie']?.[0]?.split(';')[0];
  const socket = io(city.url(), {
    transports: ['websocket'],
    forceNew: true,
    ...(cookie && { extraHeaders: { cookie } }),
  });
  onTestFinished(() => void socket.close());
  const heard: Record<string, unknown[]> = {};
  socket.onAny((name: string, payload: unknown) => {
    heard[name] = [...(heard[name] ?? []), payload];
  });
  await new Promise<void>((done) => socket.on('connect', done));
  return { socket, heard };
}

describe('an open page', () => {
  it('of a posting hears that it was closed', async () => {
    const job = await city.make.job();
    const page = await openPage(null);
    const watched: unknown = await page.socket.emitWithAck('job:watch', { jobId: job.id });
    expect(watched).toEqual({ ok: true, value: { state: 'published', revision: 0 } });
    const recruiter = await city.as(await city.make.recruiter(job.enterpriseId));
    await recruiter.post(`/api/jobs/${job.id}/closure`).expect(200);
    await vi.waitFor(() =>
      expect(page.heard['job.changed']).toEqual([{ jobId: job.id, state: 'closed', revision: 1 }]),
    );
  });

  it('cannot watch a draft of others, and hears nothing after it stopped watching', async () => {
    const draft = await city.make.job({ state: 'draft' });
    const job = await city.make.job();
    const page = await openPage(null);
    expect(await page.socket.emitWithAck('job:watch', { jobId: draft.id })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
    const other = await openPage(null);
    for (const each of [page, other]) await each.socket.emitWithAck('job:watch', { jobId: job.id });
    await page.socket.emitWithAck('job:unwatch', { jobId: job.id });
    const recruiter = await city.as(await city.make.recruiter(job.enterpriseId));
    await recruiter.post(`/api/jobs/${job.id}/pause`).expect(200);
    await vi.waitFor(() => expect(other.heard['job.changed']).toHaveLength(1));
    expect(page.heard['job.changed']).toBeUndefined();
  });

  it('of the seeker and of the enterprise hear of a move, and nobody else does', async () => {
    const job = await city.make.job();
    const account = await city.make.account();
    const { id } = await city.make.application({
      jobId: job.id,
      enterpriseId: job.enterpriseId,
      seekerId: account.id,
    });
    const recruiterAccount = await city.make.recruiter(job.enterpriseId);
    const seeker = await openPage(account);
    const desk = await openPage(recruiterAccount);
    const stranger = await openPage(await city.make.recruiter());
    const recruiter = await city.as(recruiterAccount);
    await recruiter.post(`/api/applications/${id}/moves`).send({ to: 'interview', revision: 0 }).expect(200);
    const moved = { applicationId: id, jobId: job.id, state: 'interview', revision: 1 };
    await vi.waitFor(() => expect(seeker.heard['application.moved']).toEqual([moved]));
    await vi.waitFor(() => expect(desk.heard['application.moved']).toEqual([moved]));
    expect(stranger.heard['application.moved']).toBeUndefined();
  });
});
