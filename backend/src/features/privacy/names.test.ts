import { describe, expect, it } from 'vitest';
import { organisationKey } from './names.ts';

describe('the key of an organisation', () => {
  it.each([
    '江门市潮汐机电有限公司',
    '潮汐机电',
    '潮汐机电（江门）有限公司',
    '廣東潮汐機電股份有限公司',
    ' 潮汐 机电 集团 ',
    '江门市蓬江区潮汐机电厂',
  ])('is the same for %s', (name) => expect(organisationKey(name)).toBe('潮汐机电'));

  it.each([
    ['Harbour-Tech Co., Ltd.', 'harbourtech'],
    ['江门', '江门'],
    ['公司', '公司'],
    ['（）', ''],
  ])('of %s is %s', (name, key) => expect(organisationKey(name)).toBe(key));

  it('keeps different ones apart', () => {
    expect(organisationKey('潮汐食品有限公司')).not.toBe(organisationKey('潮汐机电有限公司'));
  });
});
