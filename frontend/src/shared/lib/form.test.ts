import { signUp } from '@talent-harbor/backend/contracts/accounts';
import { saveResume } from '@talent-harbor/backend/contracts/resumes';
import { describe, expect, it } from 'vitest';
import { faultOf } from './form.ts';

const faultsOf = (result: ReturnType<typeof signUp.body.safeParse>) =>
  Object.fromEntries(
    result.error?.issues.map(({ path, code, message, ...params }) => [
      path.join('.'),
      faultOf({ code, message, params }),
    ]) ?? [],
  );

describe('what is wrong at a field', () => {
  it('is told alike by the schema in the browser and by the answer of the server', () => {
    const server = { code: 'too-small', message: 'Too small: …', params: { origin: 'string', minimum: 8 } };
    const here = faultsOf(
      signUp.body.safeParse({ role: 'seeker', name: '梁', login: '13800138000', password: 'short' }),
    );
    expect(here).toEqual({ password: faultOf(server) });
    expect(faultOf(server)).toBe('too-short 8');
  });

  it('is an absence where nothing was written', () => {
    expect(faultsOf(signUp.body.safeParse({ role: 'seeker', name: ' ', login: '', password: 'long enough' }))).toEqual({
      name: 'required',
      login: 'login',
    });
  });

  it("keeps the contract's own codes", () => {
    const read = saveResume.body.safeParse({ revision: 0, education: [{ from: '2024-13' }] });
    const [issue] = read.error?.issues ?? [];
    expect(issue && faultOf(issue)).toBe('month');
  });
});
