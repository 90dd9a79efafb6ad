import { beforeAll, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { resumeDraft } from '#testing/builders';
import { sweepPhotos } from './photo.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

/** One grey dot. */
const dot = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b080001000101011100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00fbdfffd9',
  'hex',
);
const kept = () => mongoose.connection.collection('files.files').countDocuments({ 'metadata.kind': 'resume-photo' });

async function withPhoto() {
  const agent = await city.as(await city.make.account());
  const { body } = await agent.post('/api/resumes').send(resumeDraft()).expect(201);
  const path = `/api/resumes/${body.id}`;
  const put = (bytes: Buffer) => agent.put(`${path}/photo`).type('application/octet-stream').send(bytes);
  expect((await put(dot).expect(200)).body).toMatchObject({ photo: true, revision: 0 });
  return { agent, path, put, id: body.id };
}

describe('a photo', () => {
  it('is seen by its owner alone, and replaced and removed for good', async () => {
    const { agent, path, put } = await withPhoto();
    await put(dot).expect(200);
    expect(await kept()).toBe(1);
    expect(Buffer.compare((await agent.get(`${path}/photo`).expect(200)).body, dot)).toBe(0);
    await (await city.as(await city.make.account())).get(`${path}/photo`).expect(404);
    expect((await agent.delete(`${path}/photo`).expect(200)).body.photo).toBe(false);
    await agent.get(`${path}/photo`).expect(404);
    expect(await kept()).toBe(0);
  });

  it('stands in the PDF only where that is asked for', async () => {
    const { agent, path } = await withPhoto();
    const size = async (photo: string) =>
      Number((await agent.get(`${path}/pdf`).query({ photo }).expect(200)).headers['content-length']);
    expect(await size('with')).toBeGreaterThan(await size('without'));
    await agent.delete(path).expect(200);
    expect(await kept()).toBe(0);
  });

  it('goes along with no application', async () => {
    const { agent, id } = await withPhoto();
    const job = await city.make.job();
    await agent.put(`/api/jobs/${job.id}/application`).send({ resumeId: id }).expect(200);
    const copy = await mongoose.connection.collection('applications').findOne({});
    expect(JSON.stringify(copy)).not.toContain('photo');
  });

  it('is a JPEG of a megabyte at most', async () => {
    const { put } = await withPhoto();
    expect((await put(Buffer.from('<svg onload=alert(1)>'))).body.fields[0].code).toBe('file-type');
    await put(Buffer.concat([dot, Buffer.alloc(1024 * 1024)])).expect(413);
  });

  it('of no résumé is swept', async () => {
    const { id } = await withPhoto();
    const before = await kept();
    await mongoose.connection.collection('resumes').deleteOne({ _id: new mongoose.Types.ObjectId(String(id)) });
    expect(await sweepPhotos(new Date())).toBe(0);
    expect(await sweepPhotos(new Date(Date.now() + 2 * 3_600_000))).toBe(1);
    expect(await kept()).toBe(before - 1);
  });
});
