import { Types } from 'mongoose';
import { expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { recordLook } from './looks.ts';
import { tellLooks } from './tell-looks.ts';

const city = await testApp();
const { env } = city.deps;
const day = 86_400_000;
const morning = new Date('2027-03-02T02:00:00Z');
const later = (days: number) => new Date(morning.getTime() + days * day);

async function person(wanted: boolean) {
  const account = await city.make.account();
  const agent = await city.as(account);
  if (wanted) {
    const { body } = await agent.put('/api/privacy/looks-letter').send({ wanted }).expect(200);
    expect(body.looksLetter).toBe(true);
  }
  const id = new Types.ObjectId(account.id);
  await mongoose.connection
    .collection('privacy')
    .updateMany({ _id: id, looksTold: { $type: 'string' } }, [{ $set: { looksTold: '2027-02-28' } }]);
  const letters = () =>
    mongoose.connection.collection('outgoing').find({ to: account.login }).sort({ key: 1 }).toArray();
  const look = async (name: string, at: Date) => {
    const enterprise = await city.make.enterprise({ name });
    await recordLook(id, new Types.ObjectId(enterprise.id), 'search', at);
    await recordLook(id, new Types.ObjectId(enterprise.id), 'application', at);
  };
  return { agent, letters, look };
}

it('who wants it reads in the morning which enterprises looked the day before, each look once', async () => {
  const { letters, look } = await person(true);
  await look('晨雾食品有限公司', later(-1));
  await look('今日才看有限公司', later(0));
  expect(await tellLooks({ env }, new Date(morning.getTime() - 2 * 3_600_000))).toBe(0);
  expect(await tellLooks({ env }, morning)).toBe(1);
  expect(await tellLooks({ env }, morning)).toBe(0);
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.text).toContain('晨雾食品有限公司');
  expect(letter?.text).not.toContain('今日才看');
  expect(await tellLooks({ env }, later(1))).toBe(1);
  const next = (await letters()).at(-1);
  expect(next?.text).toContain('今日才看');
  expect(next?.text).not.toContain('晨雾');
});

it('nobody is written to who did not ask, or to whom nothing happened', async () => {
  const silent = await person(false);
  await silent.look('晚潮五金有限公司', later(9));
  const unseen = await person(true);
  const stopped = await person(true);
  await stopped.look('午风纸业有限公司', later(9));
  await stopped.agent.put('/api/privacy/looks-letter').send({ wanted: false }).expect(200);
  await tellLooks({ env }, later(10));
  for (const one of [silent, unseen, stopped]) expect(await one.letters()).toEqual([]);
});
