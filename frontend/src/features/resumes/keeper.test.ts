import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { describe, expect, it } from 'vitest';
import { createKeeper } from '#shared/lib/keeper.ts';
import { Refusal, refusal } from '#shared/lib/refusal.ts';
import { type Draft, draftOf } from './draft.ts';
import { keptResume } from './kept-resume.ts';
import { asResumes } from './use-resume-keeper.ts';

const id = 'a'.repeat(24);
const written: Resume = {
  ...draftOf({} as Draft),
  id,
  revision: 3,
  updatedAt: '2026-11-24T06:30:00.000Z',
  missing: ['contact'],
  photo: false,
  name: '梁晓岚',
};

function memory(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
    key: (at) => [...held.keys()][at] ?? null,
    get length() {
      return held.size;
    },
  };
}

/** A server with one résumé and the two ways in which it can be out of reach. */
function server() {
  let stored = written;
  let weather: 'fair' | 'offline' | 'answers-lost' | 'signed-out' = 'fair';
  const refuse = (status: number, code: string) => new Refusal({ type: 'about:blank', title: code, status, code });
  return {
    get stored() {
      return stored;
    },
    turn(next: typeof weather) {
      weather = next;
    },
    async save(draft: Draft, revision: number): Promise<Resume> {
      if (weather === 'offline') throw refusal('offline');
      if (weather === 'signed-out') throw refuse(401, 'sign-in-required');
      if (revision !== stored.revision) throw refuse(409, 'resume-changed');
      stored = { ...stored, ...draft, revision: revision + 1 } as Resume;
      if (weather === 'answers-lost') throw refusal('slow');
      return stored;
    },
    async read() {
      if (weather === 'offline') throw refusal('offline');
      return stored;
    },
  };
}

function desk({ storage = memory(), account = 'lan', far = server() } = {}) {
  const timers = new Set<{ run: () => void; milliseconds: number }>();
  const keeper = createKeeper(
    far.stored,
    keptResume(account, id, () => storage),
    {
      ...asResumes,
      save: far.save,
      read: far.read,
      later: (run, milliseconds) => {
        const timer = { run, milliseconds };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
  );
  /** Lets the waiting timers ring and everything that follows from it happen. */
  const pass = async () => {
    for (const timer of [...timers]) {
      timers.delete(timer);
      timer.run();
    }
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const type = (change: Partial<Draft>) => keeper.change({ ...keeper.draft(), ...change });
  const waits = () => [...timers].map(({ milliseconds }) => milliseconds);
  return { keeper, far, storage, account, pass, type, waits, status: () => keeper.snapshot().status };
}

describe('a résumé saved as typed', () => {
  it('goes to the server after a pause in typing, once for many keys', async () => {
    const { far, type, pass, waits, status } = desk();
    type({ phone: '1' });
    type({ phone: '13' });
    type({ phone: '138' });
    expect(status()).toBe('typing');
    expect(waits()).toEqual([600]);
    await pass();
    expect(far.stored).toMatchObject({ phone: '138', revision: 4 });
    expect(status()).toBe('saved');
  });

  it('is on the device until the server has it, and not after', async () => {
    const { storage, type, pass } = desk();
    type({ summary: '五年模具设计' });
    expect(storage.length).toBe(1);
    await pass();
    expect(storage.length).toBe(0);
  });

  it('keeps what is typed while a save is on its way', async () => {
    const { far, keeper, type, pass } = desk();
    type({ phone: '138' });
    keeper.hurry();
    type({ phone: '13800138000' });
    await pass();
    await pass();
    expect(far.stored).toMatchObject({ phone: '13800138000', revision: 5 });
  });

  it('survives the loss of the network and a reload', async () => {
    const first = desk();
    first.far.turn('offline');
    first.type({ summary: '离线时写的' });
    await first.pass();
    expect(first.status()).toBe('kept');
    first.keeper.close();

    first.far.turn('fair');
    const second = desk({ storage: first.storage, far: first.far });
    expect(second.keeper.draft().summary).toBe('离线时写的');
    await second.pass();
    expect(second.far.stored.summary).toBe('离线时写的');
    expect(second.storage.length).toBe(0);
  });

  it('tries again by itself, more and more patiently', async () => {
    const { far, type, pass, waits } = desk();
    far.turn('offline');
    type({ phone: '138' });
    const waited = [];
    for (let round = 0; round < 4; round++) {
      await pass();
      waited.push(...waits());
    }
    expect(waited).toEqual([2000, 4000, 8000, 16_000]);
  });

  it('does not take its own save, whose answer was lost, for a change by somebody else', async () => {
    const { far, type, pass, status } = desk();
    far.turn('answers-lost');
    type({ phone: '138' });
    await pass();
    far.turn('fair');
    type({ phone: '13800138000' });
    await pass();
    await pass();
    expect(status()).toBe('saved');
    expect(far.stored.phone).toBe('13800138000');
  });

  it('waits for its writer after signing out, and shows nothing to another account', async () => {
    const first = desk();
    first.far.turn('signed-out');
    first.type({ phone: '138' });
    await first.pass();
    expect(first.status()).toBe('signed-out');
    first.far.turn('fair');
    expect(desk({ storage: first.storage, far: first.far, account: 'other' }).keeper.draft().phone).toBe('');
    expect(desk({ storage: first.storage, far: first.far }).keeper.draft().phone).toBe('138');
  });

  it('asks when it was changed in two places, and saves what was chosen', async () => {
    const { far, keeper, type, pass, status } = desk();
    await far.save({ ...draftOf(far.stored), summary: '手机上写的' }, 3);
    type({ summary: '电脑上写的' });
    await pass();
    expect(status()).toBe('conflict');
    expect(keeper.snapshot().theirs?.summary).toBe('手机上写的');
    expect(far.stored.summary).toBe('手机上写的');
    keeper.choose({ ...keeper.draft(), summary: '电脑上写的' });
    await pass();
    expect(far.stored).toMatchObject({ summary: '电脑上写的', revision: 5 });
    expect(status()).toBe('saved');
  });

  it('takes over what another device saved while nothing here was waiting', async () => {
    const { far, keeper } = desk();
    await far.save({ ...draftOf(far.stored), phone: '139' }, 3);
    keeper.adopt(far.stored);
    expect(keeper.draft().phone).toBe('139');
    expect(keeper.snapshot().version).toBe(1);
  });

  it('asks nothing of the server when a change is taken back in time', async () => {
    const { far, type, pass, status } = desk();
    type({ phone: '1' });
    type({ phone: '' });
    await pass();
    expect(status()).toBe('saved');
    expect(far.stored.revision).toBe(3);
  });
});
