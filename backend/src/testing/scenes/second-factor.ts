import { AccountModel } from '../../features/accounts/model.ts';
import { newSecret } from '../../features/accounts/second-factor/codes.ts';
import { sealSecret } from '../../features/accounts/second-factor/take-code.ts';
import { codeOf, password } from '../builders.ts';
import type { Scene } from '../scenes.ts';

export const secondFactorScenes: Record<string, Scene> = {
  completeSignIn: {
    aims: 'nothing',
    set: async ({ make, http }) => {
      const { id, login } = await make.account();
      const { code } = await make.secondFactor(id);
      const { body } = await http().post('/api/sessions').send({ login, password }).expect(200);
      return { body: { secondStep: body.secondStep, code: code() } };
    },
    spends: true,
  },
  getSecondFactor: { aims: 'nothing', set: async () => ({}) },
  offerSecondFactor: { aims: 'nothing', set: async () => ({ body: { password } }) },
  switchOnSecondFactor: {
    aims: 'nothing',
    set: async ({ deps }, cast, caller) => {
      const id = cast.callers[caller]?.id;
      const secret = newSecret();
      if (id) {
        const offered = { secret: sealSecret(id, secret, deps.env), since: null, lastSpan: 0, salt: '', recovery: [] };
        await AccountModel.updateOne({ _id: id }, { secondFactor: offered });
      }
      return { body: { code: codeOf(secret, deps.clock.now()) } };
    },
    spends: true,
  },
  switchOffSecondFactor: {
    aims: 'nothing',
    set: async ({ make }, cast, caller) => {
      const { code } = await make.secondFactor(cast.callers[caller]?.id ?? (await make.account()).id);
      return { body: { password, code: code() } };
    },
    spends: true,
  },
  removeSecondFactor: {
    aims: 'nothing',
    set: async ({ make }) => {
      const { id } = await make.account();
      await make.secondFactor(id);
      return { params: { id } };
    },
  },
};
