import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, test, vi } from 'vitest';
import { inTransaction, mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { type Carriers, carriersOf, postMessage, sendDue, startSender } from './mail.ts';
import { OutgoingModel } from './outgoing.ts';

type Letter = { to: string; subject: string; text: string; messageId: string };
const letters: Letter[] = [];
/** What the mail server says to the next recipients. */
const answers: number[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(_address, _session, done) {
    const responseCode = answers.shift();
    done(responseCode ? Object.assign(new Error('not now'), { responseCode }) : null);
  },
  onData(stream, session, done) {
    simpleParser(stream).then((mail) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      letters.push({ to, subject: mail.subject ?? '', text: mail.text ?? '', messageId: mail.messageId ?? '' });
      done();
    }, done);
  },
});
await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', listening));
const address = smtp.server.address();
if (address === null || typeof address === 'string') throw new Error('not listening');
const city = await testApp({ SMTP_URL: `smtp://127.0.0.1:${address.port}` });
afterAll(() => new Promise<void>((closed) => smtp.close(closed)));

const post = (key: string, over: { to?: string; until?: Date; channel?: 'mail' | 'sms' } = {}) =>
  inTransaction(() =>
    postMessage({
      to: 'lin@quay.example',
      channel: 'mail',
      subject: '验证码',
      text: '您的验证码是 123456',
      key,
      ...over,
    }),
  );
const record = (key: string) => OutgoingModel.findOne({ key }).lean();
const settled = (key: string, how: string) =>
  vi.waitFor(async () => expect((await record(key))?.settled).toBe(how), { timeout: 15_000, interval: 50 });
const received = (key: string) => letters.filter(({ messageId }) => messageId.startsWith(`<${key}@`));

/** Runs senders, as many nodes would, while `work` goes on. */
async function sending(work: () => Promise<unknown>, nodes = 1, carriers?: Carriers): Promise<void> {
  const end = new AbortController();
  const senders = Array.from({ length: nodes }, () =>
    startSender(city.deps, end.signal, carriers ?? carriersOf(city.deps.env)),
  );
  try {
    await work();
  } finally {
    end.abort();
    await Promise.all(senders);
  }
}

test('a sign-up’s code is in the mail, although the process that took the sign-up is gone', async () => {
  const login = 'newcomer@quay.example';
  const body = { role: 'seeker', name: '陈海晴', login, password: 'sea breeze over the quay' };
  const asked = await city.http().post('/api/sign-ups').send(body).expect(202);
  expect(letters).toEqual([]);
  await sending(() => settled(`sign-up-code-${asked.body.id}`, 'sent'));
  const mine = letters.filter(({ to }) => to === login);
  expect(mine).toMatchObject([{ subject: '人才港注册验证码' }]);
  const code = /\d{6}/.exec(mine[0]?.text ?? '')?.[0];
  await city.http().post(`/api/sign-ups/${asked.body.id}/confirmation`).send({ code }).expect(200);
});

test('a message of a transaction that failed is never sent', async () => {
  const failing = inTransaction(async () => {
    await postMessage({ to: 'lin@quay.example', channel: 'mail', subject: 's', text: 't', key: 'rolled-back' });
    throw new Error('the occasion fell through');
  });
  await expect(failing).rejects.toThrow('fell through');
  expect(await record('rolled-back')).toBeNull();
  const outside = postMessage({ to: 'x@quay.example', channel: 'mail', subject: 's', text: 't', key: 'outside' });
  await expect(outside).rejects.toThrow('inside the transaction');
});

test('posted twice and sent by three nodes, a message goes out once', async () => {
  await Promise.all([post('once'), post('once'), post('once')]);
  await post('after');
  await sending(async () => {
    await settled('once', 'sent');
    await settled('after', 'sent');
  }, 3);
  expect(received('once')).toHaveLength(1);
});

test('two processes that find the same message due send it once', async () => {
  await post('contested');
  const carriers = carriersOf(city.deps.env);
  await Promise.all([sendDue(city.deps, carriers), sendDue(city.deps, carriers), sendDue(city.deps, carriers)]);
  carriers.mail?.close?.();
  expect(received('contested')).toHaveLength(1);
});

test('what was sent is forgotten: the text, the subject and the address', async () => {
  await post('forgotten');
  await sending(() => settled('forgotten', 'sent'));
  const kept = await record('forgotten');
  expect(kept).toMatchObject({ settled: 'sent', settledAt: expect.any(Date), toHash: expect.any(String) });
  expect(JSON.stringify(kept)).not.toMatch(/123456|quay|验证码/);
  const indexes = await OutgoingModel.collection.indexes();
  expect(indexes).toContainEqual(expect.objectContaining({ key: { settledAt: 1 }, expireAfterSeconds: 90 * 86_400 }));
});

test('a server that is busy gets the message again later, once', async () => {
  answers.push(451);
  await post('busy');
  await sending(async () => {
    await vi.waitFor(async () => expect((await record('busy'))?.tries).toBe(1), { timeout: 15_000 });
    await settled('busy', 'sent');
  });
  expect((await record('busy'))?.tries).toBe(2);
  expect(received('busy')).toHaveLength(1);
});

test('an address that the server refuses for good is given up', async () => {
  answers.push(550);
  await post('refused');
  await sending(() => settled('refused', 'refused'));
  expect(received('refused')).toHaveLength(0);
  expect((await record('refused'))?.text).toBeUndefined();
});

test('a code that has expired is not sent any more', async () => {
  await post('too-late', { until: new Date(Date.now() - 1) });
  await post('too-late-sms', { channel: 'sms', until: new Date(Date.now() - 1) });
  await sending(async () => {
    await settled('too-late', 'expired');
    await settled('too-late-sms', 'expired');
  });
  expect(received('too-late')).toHaveLength(0);
});

test('a slow provider does not keep the process from stopping, and the message goes out later under the same id', async () => {
  await post('slow');
  const begun = performance.now();
  const never: Carriers = { mail: { carry: () => new Promise(() => undefined) } };
  await sending(() => vi.waitFor(async () => expect((await record('slow'))?.tries).toBe(1)), 1, never);
  expect(performance.now() - begun).toBeLessThan(8_000);
  city.deps.clock.advance(61_000);
  await sending(() => settled('slow', 'sent'));
  expect(received('slow')).toHaveLength(1);
});

test('an address cannot smuggle in another recipient or header', async () => {
  await post('smuggled', { to: 'a@quay.example, b@quay.example\r\nBcc: c@quay.example' });
  await sending(() => vi.waitFor(async () => expect((await record('smuggled'))?.tries).toBeGreaterThan(0)));
  expect(letters.filter(({ to }) => /^(b|c)@|,/.test(to))).toEqual([]);
});

test('where mail is carried there is no outbox page', async () => {
  await city.http().get('/dev/outbox.json').expect(404);
});

test('the records of messages hold no code and no address once the run is over', async () => {
  const all = await mongoose.connection.collection('outgoing').find({ settled: 'sent' }).toArray();
  expect(all.length).toBeGreaterThan(4);
  expect(JSON.stringify(all)).not.toMatch(/quay\.example/);
});
