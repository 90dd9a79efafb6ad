import type { Agent } from 'supertest';
import { beforeEach, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { SearchAway, type SearchEngine } from '#platform/search/engine';
import { language } from '#platform/search/language';
import { testApp } from '#testing/app';
import { talentIndex } from './source.ts';

/** Ways by which somebody might find out what is masked. None leads anywhere. */

const city = await testApp();
const { config } = talentIndex;
const engine = city.deps.search;
const away: SearchEngine = Object.create(engine, {
  search: { value: () => Promise.reject(new SearchAway('nobody there')) },
});
const index = () => engine.rebuild(config, talentIndex.all());

const secret = {
  name: '欧阳慕澜',
  phone: '13912345678',
  email: 'mulan.ouyang@people.example',
  summary:
    '我是欧阳慕澜，毕业于沧浪理工大学，现任职于望潮精密有限公司，可致电 139 1234 5678 或加微信 mulan_oy。熟悉伺服调试。',
  education: [
    { school: '沧浪理工大学', major: '机械电子工程', level: 'bachelor' as const, from: '2014-09', to: '2018-06' },
  ],
  experience: [
    {
      organisation: '望潮精密有限公司',
      position: '自动化工程师',
      from: '2018-07',
      to: '',
      description: '在望潮精密负责伺服产线，与沧浪理工的导师合作；联系 mulan.ouyang@people.example',
    },
  ],
  skills: ['伺服调试', '欧阳慕澜的作品'],
  headline: '望潮精密的欧阳工',
  projects: [
    {
      name: '望潮三号产线',
      role: '欧阳慕澜小组负责人',
      from: '2020-01',
      to: '2021-12',
      description: '与沧浪理工大学合作改造贴片机，资料在 mulan_oy.example',
    },
  ],
  languages: [{ name: '英语', level: '六级，沧浪理工大学考点，微信 mulan_oy' }],
};
const wishes = { occupations: ['2-02-07-04'], districts: ['440704'], kinds: ['full-time' as const], payMin: 9000 };
/** What nobody who searches may read anywhere. */
const traces = ['欧阳', '慕澜', '13912345678', '1234 5678', 'ouyang', 'mulan', '沧浪', '望潮'];

async function recruiter(name?: string) {
  const { id } = await city.make.enterprise(name ? { name, shortName: '' } : {});
  return { enterpriseId: id, agent: await city.as(await city.make.recruiter(id)) };
}
const search = async (agent: Agent, query: Record<string, string | string[]> = {}) =>
  (await agent.get('/api/talents').query(query).expect(200)).body;
const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);
const quiet = (text: string) => {
  for (const trace of traces) expect(text.toLowerCase()).not.toContain(trace);
};

let person: Awaited<ReturnType<typeof city.make.talent>>;
let searcher: Awaited<ReturnType<typeof recruiter>>;

beforeEach(async () => {
  for (const name of ['privacy', 'resumes', 'looks']) await mongoose.connection.collection(name).deleteMany({});
  person = await city.make.talent({ ...secret, wishes });
  for (let at = 0; at < 3; at += 1) await city.make.talent({ name: `李静${at}`, skills: ['PLC'], wishes });
  await index();
  searcher = await recruiter();
});

describe.each([
  ['the engine', 'full', engine],
  ['the database, the engine being away', 'limited', away],
] as const)('what is masked is not found out where the answer comes from %s', (_, mode, answering) => {
  beforeEach(() => {
    city.deps.search = answering;
  });

  it('0. it says from where', async () => {
    expect((await search(searcher.agent)).mode).toBe(mode);
  });

  it('1. by the name', async () => {
    for (const q of ['欧阳慕澜', '歐陽慕瀾', '慕澜']) expect((await search(searcher.agent, { q })).items).toEqual([]);
  });

  it('2. by the phone number, whole or its end', async () => {
    for (const q of ['13912345678', '139 1234 5678', '5678', '12345678'])
      expect((await search(searcher.agent, { q })).items).toEqual([]);
  });

  it('3. by the address or the name in it', async () => {
    for (const q of ['mulan.ouyang@people.example', 'ouyang', 'mulan', 'mulan_oy'])
      expect((await search(searcher.agent, { q })).items).toEqual([]);
  });

  it('4. by the school', async () => {
    for (const q of ['沧浪理工大学', '沧浪理工', '沧浪'])
      expect((await search(searcher.agent, { q })).items).toEqual([]);
  });

  it('5. by the employer', async () => {
    for (const q of ['望潮精密有限公司', '望潮精密', '望潮'])
      expect((await search(searcher.agent, { q })).items).toEqual([]);
  });

  it('6. by the beginning of a word, or how it is typed', async () => {
    for (const q of ['欧', '望', '沧', 'ouy', 'mul', 'oyml', 'wangchao', 'canglang'])
      expect((await search(searcher.agent, { q })).items).toEqual([]);
  });

  it('6b. by the name of a project, or the line under their own', async () => {
    for (const q of ['望潮三号产线', '三号产线', '欧阳工'])
      expect((await search(searcher.agent, { q })).items).toEqual([]);
  });

  it('7. by what is marked in a text that was found', async () => {
    const body = await search(searcher.agent, { q: '伺服' });
    expect(body.items).toHaveLength(1);
    expect(body.items[0].snippet.some(({ hit }: { hit: boolean }) => hit)).toBe(mode === 'full');
    quiet(JSON.stringify(body));
  });

  it('8. by a figure about one', async () => {
    const body = await search(searcher.agent, { q: '伺服' });
    expect(body.total).toBeNull();
    expect(Object.values(body.facets).flat()).toEqual([]);
  });

  it('9. by the values of a facet: a rare skill is not listed', async () => {
    for (let at = 0; at < 20; at += 1) await city.make.talent({ name: `王安${at}`, skills: ['PLC'], wishes });
    await index();
    const { facets } = await search(searcher.agent);
    expect(facets.skill.map(({ value }: { value: string }) => value)).toEqual(mode === 'full' ? ['plc'] : []);
  });

  it('10. by figures before and after: each may stand for one more or one less', async () => {
    const figures = async (count: number) => {
      const seen = new Set<number | null>();
      for (let at = 0; at < 12; at += 1) {
        const { agent } = await recruiter();
        seen.add((await search(agent)).total);
      }
      expect(await mongoose.connection.collection('privacy').countDocuments()).toBe(count);
      return seen;
    };
    for (let at = 0; at < 9; at += 1) await city.make.talent({ name: `王安${at}`, wishes });
    await index();
    const before = await figures(13);
    await city.make.talent({ name: '多一人', wishes });
    await index();
    const after = await figures(14);
    expect([...before].some((figure) => after.has(figure))).toBe(true);
  });

  it('11. by the order: it is not that of signing up, and another one for other enterprises', async () => {
    const signedUp = [person.id];
    for (let at = 0; at < 14; at += 1) signedUp.push((await city.make.talent({ name: `王安${at}`, wishes })).id);
    await index();
    const orders = new Set<string>();
    const { lensOf } = await import('./key.ts');
    for (let at = 0; at < 8; at += 1) {
      const { agent, enterpriseId } = await recruiter();
      const lens = await lensOf(enterpriseId);
      const order = ids(await search(agent, { limit: '50' })).map((id) => lens.personOf(id) ?? '');
      expect(order).not.toEqual([...order].sort());
      expect(order).not.toEqual([...order].sort().reverse());
      orders.add(order.join());
    }
    expect(orders.size).toBeGreaterThan(2);
  });

  it('12. by asking for an order by a hidden field', async () => {
    for (const sort of ['name', 'updatedAt', 'resume.name', 'phone']) {
      const plain = ids(await search(searcher.agent));
      expect(ids(await search(searcher.agent, { sort, order: 'desc' }))).toEqual(plain);
    }
  });

  it('13. by filtering on a hidden field', async () => {
    const all = ids(await search(searcher.agent)).length;
    for (const field of ['name', 'school', 'blockedBy', 'id', 'ownerId'])
      expect(ids(await search(searcher.agent, { [field]: '欧阳慕澜' }))).toHaveLength(all);
    for (const skill of ['欧阳慕澜的作品', '欧阳慕澜'])
      expect((await search(searcher.agent, { skill })).items).toEqual([]);
  });

  it('14. by what a cursor holds, nor by another enterprise’s', async () => {
    const { nextCursor } = await search(searcher.agent, { limit: '1' });
    const inside = Buffer.from(nextCursor, 'base64url');
    for (const [id] of await mongoose.connection
      .collection('privacy')
      .find()
      .map(({ _id }) => [String(_id)])
      .toArray())
      for (const text of [inside.toString('latin1'), inside.toString('hex'), nextCursor])
        expect(text).not.toContain(id);
    const other = await recruiter();
    const refused = await other.agent.get('/api/talents').query({ limit: '1', cursor: nextCursor }).expect(400);
    expect(refused.body.fields).toMatchObject([{ path: 'cursor', code: 'cursor' }]);
    expect((await search(searcher.agent, { limit: '1', cursor: nextCursor })).items).toHaveLength(1);
  });

  it('15. by comparing ids: two enterprises know one person by different ones, and neither works for the other', async () => {
    const other = await recruiter();
    const [mine, theirs] = [ids(await search(searcher.agent)), ids(await search(other.agent))];
    expect(mine.filter((id) => theirs.includes(id))).toEqual([]);
    expect(mine.join()).not.toContain(person.id);
    await other.agent.get(`/api/talents/${mine[0]}`).expect(404);
    expect(ids(await search(searcher.agent))).toEqual(mine);
  });

  it('16. by reading the profile', async () => {
    const [found] = (await search(searcher.agent, { q: '伺服' })).items;
    const { body, text } = await searcher.agent.get(`/api/talents/${found.id}`).expect(200);
    quiet(text);
    expect(body).toMatchObject({ name: null, contact: null, experience: '5-10' });
    expect(body.education).toEqual([{ level: 'bachelor', major: '机械电子工程', school: null }]);
    expect(body.work).toMatchObject([{ organisation: null, years: '5-10' }]);
    expect(body.projects).toMatchObject([{ name: null, role: '某人小组负责人', years: '1-3' }]);
    expect(body.projects[0].description).toContain('改造贴片机');
    expect(body.languages).toMatchObject([{ name: '英语' }]);
    expect(text).not.toMatch(/2014|2018|2020|2021|三号产线/);
  });

  it('17. by what is said when it fails: hidden, blocking, gone and never there sound alike', async () => {
    const [found] = (await search(searcher.agent, { q: '伺服' })).items;
    const refusal = async (id: string) => {
      const { status, body } = await searcher.agent.get(`/api/talents/${id}`);
      const { requestId: _, ...rest } = body;
      return JSON.stringify([status, rest]);
    };
    const never = await refusal('0'.repeat(32));
    const change = (set: object) =>
      mongoose.connection
        .collection('privacy')
        .updateOne({ _id: new mongoose.Types.ObjectId(person.id) }, { $set: set });
    const enterpriseId = new mongoose.Types.ObjectId(searcher.enterpriseId);
    await change({ blocked: [{ name: '', key: '-', enterpriseId, at: new Date() }] });
    expect(await refusal(found.id)).toBe(never);
    await change({ blocked: [], visibility: 'hidden' });
    expect(await refusal(found.id)).toBe(never);
    await change({ visibility: 'masked', resumeId: new mongoose.Types.ObjectId() });
    expect(await refusal(found.id)).toBe(never);
  });

  it('18. by a colleague’s account, or a sister firm under the blocked name', async () => {
    const blocked = await city.make.enterprise({ name: '江门市望潮精密有限公司', shortName: '望潮' });
    const sister = await city.make.enterprise({ name: '望潮精密（台山）有限公司', shortName: '' });
    const hiding = await city.make.talent({ ...secret, wishes, blocked: ['望潮精密有限公司'] });
    await mongoose.connection.collection('privacy').deleteOne({ _id: new mongoose.Types.ObjectId(person.id) });
    await index();
    const people = [
      await city.make.recruiter(blocked.id),
      await city.make.recruiter(blocked.id, 'member'),
      await city.make.recruiter(sister.id),
    ];
    for (const colleague of people) {
      const agent = await city.as(colleague);
      const all = await search(agent);
      expect([all.items.length, all.nextCursor]).toEqual([3, null]);
      expect((await search(agent, { q: '伺服' })).items).toEqual([]);
      expect((await search(agent, { skill: '伺服调试' })).items).toEqual([]);
      const { lensOf } = await import('./key.ts');
      const lens = await lensOf(colleague.enterpriseId ?? '');
      await agent.get(`/api/talents/${lens.idOf(hiding.id)}`).expect(404);
    }
    expect((await search(searcher.agent, { q: '伺服' })).items).toHaveLength(1);
  });

  it('18b. by figures that count whoever keeps the enterprise out', async () => {
    const blocked = await recruiter('退潮电子有限公司');
    for (let at = 0; at < 20; at += 1)
      await city.make.talent({ name: `王安${at}`, skills: ['PLC'], wishes, blocked: ['退潮电子'] });
    await index();
    const theirs = await search(blocked.agent, { limit: '3' });
    expect(theirs.total).toBeNull();
    expect(Object.values(theirs.facets).flat()).toEqual([]);
    const all = await search(searcher.agent);
    if (mode === 'full') expect(all.total).toBeGreaterThan(15);
    else expect([all.total, all.items.length]).toEqual([null, 20]);
    const rest = await search(blocked.agent, { limit: '3', cursor: theirs.nextCursor });
    expect([theirs.items.length, rest.items.length, rest.nextCursor]).toEqual([3, 1, null]);
  });

  it('19. after the person withdrew, though the index has not heard yet', async () => {
    const [found] = (await search(searcher.agent, { q: '伺服' })).items;
    const agent = await city.as(person);
    const { body } = await agent.get('/api/privacy').expect(200);
    await agent.put('/api/privacy').send({ visibility: 'hidden', resumeId: null, revision: body.revision }).expect(200);
    expect((await search(searcher.agent, { q: '伺服' })).items).toEqual([]);
    await searcher.agent.get(`/api/talents/${found.id}`).expect(404);
  });

  it('20. after the résumé was deleted', async () => {
    const agent = await city.as(person);
    await agent.delete(`/api/resumes/${person.resumeId}`).expect(200);
    expect((await search(searcher.agent, { q: '伺服' })).items).toEqual([]);
  });

  it('21. after the account was suspended, or erased', async () => {
    const admin = await city.as(await city.make.account({ roles: ['admin'] }));
    await admin.put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(200);
    expect((await search(searcher.agent, { q: '伺服' })).items).toEqual([]);
    await mongoose.connection.collection('accounts').deleteOne({ _id: new mongoose.Types.ObjectId(person.id) });
    expect((await search(searcher.agent, { q: '伺服' })).items).toEqual([]);
  });

  it('22. by the index itself: it holds masked texts alone', async () => {
    const documents: unknown[] = [];
    for await (const batch of talentIndex.all()) documents.push(...batch);
    expect(documents).toHaveLength(4);
    quiet(JSON.stringify(documents));
    expect(language().config.talents.returned).toEqual(['text']);
  });

  it('23. by an enterprise that is not verified, or not any more', async () => {
    const [found] = (await search(searcher.agent, { q: '伺服' })).items;
    await mongoose.connection
      .collection('enterprises')
      .updateOne({ _id: new mongoose.Types.ObjectId(searcher.enterpriseId) }, { $set: { state: 'revoked' } });
    const refused = await searcher.agent.get('/api/talents').expect(403);
    expect(refused.body.code).toBe('enterprise-not-verified');
    await searcher.agent.get(`/api/talents/${found.id}`).expect(403);
    await searcher.agent.get('/api/talent-searches').expect(403);
  });

  it('24. by a person who shows who they are: the ways to reach them stay hidden', async () => {
    await city.make.talent({ ...secret, name: '司徒明远', wishes, visibility: 'open', skills: ['视觉检测'] });
    await index();
    const [found] = (await search(searcher.agent, { q: '视觉检测' })).items;
    expect(found.name).toBe('司徒明远');
    const { body, text } = await searcher.agent.get(`/api/talents/${found.id}`).expect(200);
    expect(body.contact).toBeNull();
    expect(body.work[0].organisation).toBe('望潮精密有限公司');
    for (const trace of ['1234 5678', 'mulan']) expect(text).not.toContain(trace);
  });
});
