import { describe, expect, it } from 'vitest';
import { growth, runaway } from '#testing/growth';
import { check } from './check.ts';
import { rules } from './rules.ts';

const found = (text: string) => check([{ part: 'duties', text }]).map(({ rule, words }) => `${rule}: ${words}`);

describe('a finding', () => {
  it('names the words as they were written, where they stand, and what the rule rests on', () => {
    const text = '包吃住，限 男·性，能吃苦。';
    expect(check([{ part: 'requirements', text }])).toEqual([
      {
        rule: 'sex-only',
        kind: 'sex',
        severity: 'refuse',
        part: 'requirements',
        from: 4,
        to: 9,
        words: '限 男·性',
        article: '《妇女权益保障法》第四十三条',
      },
    ]);
    expect(text.slice(4, 9)).toBe('限 男·性');
  });

  it('is told once for the same words, the clear one before the doubtful', () => {
    expect(found('须本地户籍')).toEqual(['register-only: 须本地户籍']);
  });

  it('comes in the order of the text, from each of its parts', () => {
    const all = check([
      { part: 'title', text: '女文员' },
      { part: 'benefits.0', text: '不用看' },
      { part: 'duties', text: '联系 13800138000，35岁以下' },
    ]);
    expect(all.map(({ part, kind }) => `${part} ${kind}`)).toEqual(['title sex', 'duties contact', 'duties age']);
  });
});

describe('disguises', () => {
  it.each([
    ['traditional characters', '限男性，須本地戶籍', ['sex-only: 限男性', 'register-only: 須本地戶籍']],
    ['full width', '年龄１８－３５岁', ['age-limit: 年龄１８－３５岁']],
    ['a number in words', '电联 幺三八零零一三八零零零', ['contact-phone: 幺三八零零一三八零零零']],
    ['a number in circles', '①③⑧⓪⓪①③⑧⓪⓪⓪', ['contact-phone: ①③⑧⓪⓪①③⑧⓪⓪⓪']],
    ['zero width between', '9\u200b8\u200b5毕业优先', ['school-tier: 9\u200b8\u200b5毕业']],
    ['a homophone', '薇信:harbor_hr2026', ['contact-messenger: 薇信:harbor_hr2026']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('what only looks so', () => {
  it.each([
    '年满18周岁，未到法定退休年龄。',
    '残疾人优先，少数民族同等条件下优先。',
    '全日制本科，电气类专业。',
    '不限性别、年龄、户籍、院校。',
    '不收押金，工作服免费。',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it('is doubtful where a clear word stands in a lawful place', () => {
    const [finding] = check([{ part: 'duties', text: '女浴室保洁，限女性。' }]);
    expect(finding).toMatchObject({ rule: 'sex-only', severity: 'refuse' });
    const [other] = check([{ part: 'duties', text: '女更衣室保洁限女性。' }]);
    expect(other).toMatchObject({ rule: 'sex-only', severity: 'review' });
  });
});

describe('the rules', () => {
  it('each have a name of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(['限', '985', '不收', '1-', 'a.', '年龄', '负责产线电气设备的调试。不收押金，年满18周岁。'])(
    'do not run away on a long text of %s',
    (piece) => {
      expect(growth((text) => check([{ part: 'duties', text }]), piece)).toBeLessThan(runaway);
    },
  );
});
