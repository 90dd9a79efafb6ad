import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentKind, mostDocumentBytes } from '#contracts/enterprises';
import { mongoose } from '#platform/database';
import { keepFile } from '#platform/files';
import { type TestCity, testApp } from '#testing/app';
import { giveDocuments, pdf, png } from '#testing/documents';
import { sweepDocuments } from './documents.ts';
import { EnterpriseModel } from './model.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const files = () => mongoose.connection.collection('files.files').countDocuments();
const pathOf = (id: string, kind: DocumentKind = 'licence') => `/api/enterprises/${id}/documents/${kind}`;
type Agent = Awaited<ReturnType<TestCity['as']>>;
const hand = (agent: Agent, path: string, bytes: Buffer) =>
  agent.put(path).type('application/octet-stream').send(bytes);

async function draft() {
  const { id } = await city.make.enterprise({ state: 'draft' });
  return { id, agent: await city.as(await city.make.recruiter(id)), path: pathOf(id) };
}

describe('a document', () => {
  it('is handed in, read as it is by its own people and organisers, and replaced without a trace', async () => {
    const { id, agent, path } = await draft();
    const before = await files();
    const { body } = await hand(agent, path, png).expect(200);
    expect(body.documents).toMatchObject({ licence: { type: 'image/png', bytes: png.length }, authorisation: null });
    await hand(agent, path, pdf).expect(200);
    expect(await files()).toBe(before + 1);
    const readers = [
      agent,
      await city.as(await city.make.recruiter(id, 'member')),
      await city.as(await city.make.account({ roles: ['organiser'] })),
    ];
    for (const reader of readers) {
      const answer = await reader.get(path).buffer(true).expect(200);
      expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="?licence-[0-9A-Z]{18}\.pdf"?$/);
      expect(answer.headers['content-security-policy']).toContain('sandbox');
      expect(answer.headers['cache-control']).toContain('no-store');
      expect(Buffer.from(answer.body).equals(pdf)).toBe(true);
    }
  });

  it('is not there for anybody else', async () => {
    const { id } = await city.make.enterprise();
    await giveDocuments(id);
    await city.http().get(pathOf(id)).expect(401);
    await (await city.as(await city.make.account())).get(pathOf(id)).expect(403);
    const stranger = await city.as(await city.make.recruiter());
    await stranger.get(pathOf(id)).expect(404);
    await hand(stranger, pathOf(id), png).expect(404);
  });

  it.each([
    ['a page that calls itself a PDF', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['an archive', Buffer.from('504b0304140000000000', 'hex')],
    ['a moving picture', Buffer.from('GIF89a0000000000000000')],
  ])('that is %s is refused by its content and leaves nothing', async (_, bytes) => {
    const { agent, path } = await draft();
    const before = await files();
    const { body } = await agent.put(path).type('application/pdf').send(bytes).expect(400);
    expect(body.fields).toMatchObject([{ path: 'file', code: 'file-type' }]);
    expect(await files()).toBe(before);
  });

  it('of eleven megabytes is too large, one of ten is taken, an empty one is none', async () => {
    const { agent, path } = await draft();
    const big = Buffer.concat([pdf, Buffer.alloc(mostDocumentBytes - pdf.length)]);
    await hand(agent, path, Buffer.concat([big, Buffer.alloc(1_048_576)])).expect(413);
    await hand(agent, path, big).expect(200);
    const { body } = await hand(agent, path, Buffer.alloc(0)).expect(400);
    expect(body.fields).toMatchObject([{ path: 'file', code: 'required' }]);
    await hand(agent, path.replace('licence', 'passport'), png).expect(400);
  });

  it('stays as it is while somebody looks at it', async () => {
    const { id, agent, path } = await draft();
    await giveDocuments(id);
    await agent.post(`/api/enterprises/${id}/submission`).expect(200);
    const before = await files();
    const { body } = await hand(agent, path, pdf).expect(409);
    expect(body.code).toBe('enterprise-under-review');
    expect(await files()).toBe(before);
  });

  it('is asked for when the enterprise is handed in, each by its name', async () => {
    const { id, agent, path } = await draft();
    const none = await agent.post(`/api/enterprises/${id}/submission`).expect(400);
    expect(none.body.fields).toMatchObject([
      { path: 'licence', code: 'required' },
      { path: 'authorisation', code: 'required' },
    ]);
    await hand(agent, path, png).expect(200);
    const one = await agent.post(`/api/enterprises/${id}/submission`).expect(400);
    expect(one.body.fields).toMatchObject([{ path: 'authorisation', code: 'required' }]);
  });
});

it('a document whose enterprise was never told of it is swept after an hour', async () => {
  const { id } = await city.make.enterprise({ state: 'draft' });
  await giveDocuments(id);
  const orphan = await keepFile({ kind: 'enterprise', id }, { bytes: png, type: 'image/png' });
  const later = new Date(Date.now() + 7_200_000);
  expect(await sweepDocuments(new Date())).toBe(0);
  expect(await sweepDocuments(later)).toBe(1);
  const { documents } = await EnterpriseModel.findById(id).orFail().lean();
  const kept = await mongoose.connection.collection('files.files').find({ 'metadata.owner': id }).toArray();
  expect(kept.map(({ _id }) => String(_id)).sort()).toEqual(
    [documents?.licence, documents?.authorisation].map((document) => String(document?.fileId)).sort(),
  );
  expect(kept.map(({ _id }) => String(_id))).not.toContain(orphan);
});
