import { EnterpriseDraft } from '#contracts/enterprises';
import { inventedCreditCode } from './credit-code.ts';
import { ago, chance, idFor } from './seed.ts';

/** An enterprise that has handed in and waits to be verified, so that there is something to review. */
export type DemoCandidate = { id: string; draft: EnterpriseDraft; submittedAt: string };

export function demoCandidate(today: string): DemoCandidate {
  const submittedAt = ago(today, 1, chance('candidate'));
  return {
    id: idFor(submittedAt, 'enterprise', 'candidate'),
    submittedAt,
    draft: EnterpriseDraft.parse({
      name: '江门市潮生包装科技有限公司',
      shortName: '潮生包装',
      creditCode: inventedCreditCode('440704', 77),
      industry: '22',
      size: '20-99',
      ownership: 'private',
      district: '440704',
      address: '高新区金瓯路 300 号 2 栋',
      website: 'https://chaosheng.example',
      introduction: '做食品和电子产品用的纸浆模塑包装，三条产线，自有模具车间。',
      benefits: ['五险一金', '包午餐'],
    }),
  };
}
