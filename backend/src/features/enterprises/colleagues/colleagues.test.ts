import { io, type Socket } from 'socket.io-client';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { type Person, password } from '#testing/builders';
import { AccountModel } from '../../accounts/model.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

async function firm() {
  const { id } = await city.make.enterprise();
  const owner = await city.make.recruiter(id);
  return { id, owner, agent: await city.as(owner), path: `/api/enterprises/${id}` };
}
type Firm = Awaited<ReturnType<typeof firm>>;

/** A page that is open in somebody's browser, and the names of the facts it heard. */
async function openPage({ login }: Person): Promise<{ socket: Socket; heard: string[] }> {
  const signedIn = await city.http().post('/api/sessions').send({ login, password }).expect(200);
  const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const socket = io(city.url(), { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } });
  onTestFinished(() => void socket.close());
  const heard: string[] = [];
  socket.onAny((name: string) => heard.push(name));
  await new Promise<void>((done) => socket.on('connect', done));
  return { socket, heard };
}

/** Invites this login and takes the link out of the letter. */
async function invited({ agent, path }: Pick<Firm, 'agent' | 'path'>, login: string, role = 'member') {
  const { body } = await agent.post(`${path}/invitations`).send({ login, role }).expect(201);
  const letter = await mongoose.connection.collection('outgoing').findOne({ key: `invitation-${body.id}` });
  const [, id, secret] = /\/invitations\/([0-9a-f]{24})#([\w-]+)/.exec(String(letter?.text)) ?? [];
  if (!id || !secret) throw new Error('the letter holds no link');
  return { id, secret, path: `/api/invitations/${id}` };
}
const membershipOf = async ({ id }: Person) => (await AccountModel.findById(id).orFail().lean()).membership;
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => `${status} ${body.code ?? ''}`.trim();

describe('an invitation', () => {
  it('is read by whoever holds its link, and taken by whom it is for', async () => {
    const own = await firm();
    const guest = await city.make.account({ name: '何新禾' });
    const { path, secret } = await invited(own, guest.login);
    const visitor = await city.http().post(`${path}/reading`).send({ secret }).expect(200);
    expect(visitor.body).toMatchObject({ enterprise: '潮汐机电有限公司', invitedBy: '林主管', standing: 'sign-in' });
    expect(JSON.stringify(visitor.body)).not.toContain(guest.login);
    const agent = await city.as(guest);
    await agent.post(`${path}/acceptance`).send({ secret }).expect(200);
    const me = await agent.get('/api/me').expect(200);
    expect(me.body).toMatchObject({
      roles: ['seeker', 'recruiter'],
      membership: { enterpriseId: own.id, role: 'member' },
    });
    await agent.get(`${own.path}/record`).expect(200);
  });

  it('works for somebody who signs up afterwards', async () => {
    const own = await firm();
    const login = 'later@people.example';
    const { path, secret } = await invited(own, login, 'owner');
    const agent = city.http();
    const asked = await agent
      .post('/api/sign-ups')
      .send({ role: 'recruiter', name: '何新禾', login, password: 'harbour lights at dusk' })
      .expect(202);
    const letter = await mongoose.connection.collection('outgoing').findOne({ key: `sign-up-code-${asked.body.id}` });
    const code = /\d{6}/.exec(String(letter?.text))?.[0];
    await agent.post(`/api/sign-ups/${asked.body.id}/confirmation`).send({ code }).expect(200);
    await agent.post(`${path}/acceptance`).send({ secret }).expect(200);
    const { body } = await own.agent.get(`${own.path}/colleagues`).expect(200);
    expect(body.items.map(({ role }: { role: string }) => role)).toEqual(['owner', 'owner']);
    expect(body.invitations).toEqual([]);
  });

  it('is for one login: nobody else takes it, and nobody learns more from a wrong secret', async () => {
    const { path, secret } = await invited(await firm(), 'somebody@people.example');
    const other = await city.as(await city.make.account());
    expect(codeOf(await other.post(`${path}/acceptance`).send({ secret }))).toBe('403 invitation-not-yours');
    const wrong = await other.post(`${path}/reading`).send({ secret: 'x'.repeat(43) });
    const unknown = await other.post(`/api/invitations/${'0'.repeat(24)}/reading`).send({ secret });
    expect([codeOf(wrong), codeOf(unknown)]).toEqual(['404 invitation-gone', '404 invitation-gone']);
  });

  it('is used once, however often it is tapped at the same moment', async () => {
    const guest = await city.make.account();
    const { path, secret } = await invited(await firm(), guest.login);
    const agent = await city.as(guest);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => agent.post(`${path}/acceptance`).send({ secret })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
    expect(codeOf(await agent.post(`${path}/acceptance`).send({ secret }))).toBe('404 invitation-gone');
  });

  it('is over after seven days, when it is withdrawn, declined, or sent anew', async () => {
    const own = await firm();
    const guest = await city.make.account();
    const agent = await city.as(guest);
    const tryOut = async ({ path, secret }: { path: string; secret: string }) =>
      (await agent.post(`${path}/acceptance`).send({ secret })).status;

    const first = await invited(own, guest.login);
    const second = await invited(own, guest.login);
    expect(await tryOut(first)).toBe(404);
    await own.agent.delete(`${own.path}/invitations/${second.id}`).expect(200);
    await own.agent.delete(`${own.path}/invitations/${second.id}`).expect(404);
    expect(await tryOut(second)).toBe(404);
    const third = await invited(own, guest.login);
    await city.http().post(`${third.path}/refusal`).send({ secret: third.secret }).expect(200);
    expect(await tryOut(third)).toBe(404);
    const fourth = await invited(own, guest.login);
    city.deps.clock.advance(7 * 86_400_000 + 1);
    expect(await tryOut(fourth)).toBe(404);
    city.deps.clock.advance(-7 * 86_400_000 - 1);
    expect(await membershipOf(guest)).toBeNull();
  });

  it('is not for who recruits elsewhere, nor for a colleague', async () => {
    const own = await firm();
    const elsewhere = await city.make.recruiter();
    const { path, secret } = await invited(own, elsewhere.login);
    const agent = await city.as(elsewhere);
    const read = await agent.post(`${path}/reading`).send({ secret }).expect(200);
    expect(read.body.standing).toBe('already-member');
    expect(codeOf(await agent.post(`${path}/acceptance`).send({ secret }))).toBe('409 already-member');
    const colleague = await city.make.recruiter(own.id, 'member');
    const refused = await own.agent.post(`${own.path}/invitations`).send({ login: colleague.login });
    expect(codeOf(refused)).toBe('409 already-colleague');
    await own.agent.post(`${own.path}/invitations`).send({ login: 'not a login' }).expect(400);
  });

  it('keeps its secret out of the database', async () => {
    const { id, secret } = await invited(await firm(), 'quiet@people.example');
    const kept = await mongoose.connection.collection('invitations').findOne({ _id: new mongoose.Types.ObjectId(id) });
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('is sent by owners of the enterprise only', async () => {
    const own = await firm();
    const member = await city.as(await city.make.recruiter(own.id, 'member'));
    const stranger = await city.as(await city.make.recruiter());
    const body = { login: 'x@people.example' };
    await member.post(`${own.path}/invitations`).send(body).expect(403);
    await stranger.post(`${own.path}/invitations`).send(body).expect(404);
    const seen = await member.get(`${own.path}/colleagues`).expect(200);
    expect(seen.body).toMatchObject({ invitations: [], can: { manage: false, leave: true } });
    await stranger.get(`${own.path}/colleagues`).expect(404);
  });
});

describe('colleagues', () => {
  it('who are removed lose access with their next request, and are told', async () => {
    const own = await firm();
    const member = await city.make.recruiter(own.id, 'member');
    const agent = await city.as(member);
    await agent.get(`${own.path}/record`).expect(200);
    const { body } = await own.agent.delete(`${own.path}/colleagues/${member.id}`).expect(200);
    expect(body.items).toHaveLength(1);
    await agent.get(`${own.path}/record`).expect(404);
    await agent.get(`${own.path}/jobs`).expect(404);
    const letter = await mongoose.connection.collection('outgoing').findOne({ to: member.login });
    expect(letter?.subject).toContain('您不再代表');
    await own.agent.delete(`${own.path}/colleagues/${member.id}`).expect(404);
  });

  it('who are removed hear nothing more on a page that was open', async () => {
    const own = await firm();
    const member = await city.make.recruiter(own.id, 'member');
    const draft = await city.make.job({ enterpriseId: own.id, state: 'draft' });
    const another = await city.make.job({ enterpriseId: own.id, state: 'draft' });
    const [theirs, mine] = [await openPage(member), await openPage(own.owner)];
    for (const { socket } of [theirs, mine])
      expect(await socket.emitWithAck('job:watch', { jobId: draft.id })).toMatchObject({ ok: true });
    await own.agent.delete(`${own.path}/colleagues/${member.id}`).expect(200);
    await vi.waitFor(async () =>
      expect(await theirs.socket.emitWithAck('job:watch', { jobId: another.id })).toMatchObject({ ok: false }),
    );
    await own.agent.post(`/api/jobs/${draft.id}/publication`).expect(200);
    await vi.waitFor(() => expect(mine.heard).toContain('job.changed'));
    expect(theirs.heard).toEqual([]);
  });

  it('are not removed by members, by strangers, or by themselves', async () => {
    const own = await firm();
    const member = await city.make.recruiter(own.id, 'member');
    const agent = await city.as(member);
    await agent.delete(`${own.path}/colleagues/${own.owner.id}`).expect(403);
    const stranger = await city.as(await city.make.recruiter());
    await stranger.delete(`${own.path}/colleagues/${member.id}`).expect(404);
    expect(codeOf(await own.agent.delete(`${own.path}/colleagues/${own.owner.id}`))).toBe('403 own-place');
    const elsewhere = await city.make.recruiter();
    await own.agent.delete(`${own.path}/colleagues/${elsewhere.id}`).expect(404);
    expect(await membershipOf(elsewhere)).not.toBeNull();
  });

  it('become owners and members again, and one owner is always left', async () => {
    const own = await firm();
    const member = await city.make.recruiter(own.id, 'member');
    const role = (id: string, next: string) => own.agent.put(`${own.path}/colleagues/${id}/role`).send({ role: next });
    expect(codeOf(await role(own.owner.id, 'member'))).toBe('409 last-owner');
    expect(codeOf(await own.agent.delete(`${own.path}/membership`))).toBe('409 last-owner');
    await role(member.id, 'owner').expect(200);
    await role(own.owner.id, 'member').expect(200);
    await role(member.id, 'member').expect(403);
    await role(member.id, 'king').expect(400);
  });

  it('are handed the enterprise over in one step', async () => {
    const own = await firm();
    const member = await city.make.recruiter(own.id, 'member');
    await own.agent.post(`${own.path}/colleagues/${member.id}/ownership`).expect(200);
    expect([(await membershipOf(own.owner))?.role, (await membershipOf(member))?.role]).toEqual(['member', 'owner']);
    await own.agent.post(`${own.path}/colleagues/${member.id}/ownership`).expect(403);
  });

  it('who own it together and leave at the same moment: one stays', async () => {
    for (let round = 0; round < 4; round += 1) {
      const own = await firm();
      const other = await city.as(await city.make.recruiter(own.id));
      const answers = await Promise.all([own.agent, other].map((agent) => agent.delete(`${own.path}/membership`)));
      expect(answers.map(codeOf).sort()).toEqual(['200', '409 last-owner']);
    }
  });

  it('who own it and remove each other at the same moment: one stays', async () => {
    const own = await firm();
    const rival = await city.make.recruiter(own.id);
    const other = await city.as(rival);
    const answers = await Promise.all([
      own.agent.delete(`${own.path}/colleagues/${rival.id}`),
      other.delete(`${own.path}/colleagues/${own.owner.id}`),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await AccountModel.countDocuments({
      'membership.enterpriseId': new mongoose.Types.ObjectId(own.id),
    });
    expect(left).toBe(1);
  });

  it('who leave take their open invitations with them', async () => {
    const own = await firm();
    const other = await city.make.recruiter(own.id);
    const guest = await city.make.account();
    const { path, secret } = await invited({ agent: await city.as(other), path: own.path }, guest.login);
    await own.agent.delete(`${own.path}/colleagues/${other.id}`).expect(200);
    const agent = await city.as(guest);
    await agent.post(`${path}/acceptance`).send({ secret }).expect(404);
  });

  it('are suspended owners too, who count for nothing', async () => {
    const own = await firm();
    const other = await city.make.recruiter(own.id);
    await AccountModel.updateOne({ _id: other.id }, { suspended: true });
    expect(codeOf(await own.agent.delete(`${own.path}/membership`))).toBe('409 last-owner');
  });
});
