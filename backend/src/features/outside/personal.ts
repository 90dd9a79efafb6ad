import { holdsPersonalData } from '#features/privacy';
import { TokenModel, type TokenRecord } from './model.ts';

holdsPersonalData({
  name: 'tokens',
  async tell(personId) {
    const tokens = await TokenModel.find({ accountId: personId }).lean<TokenRecord[]>();
    return tokens.map(({ name, scopes, createdAt, expiresAt, lastUsedAt }) => ({
      ...{ name, scopes, createdAt, expiresAt, lastUsedAt },
    }));
  },
  async erase(personId) {
    await TokenModel.deleteMany({ accountId: personId });
  },
});
