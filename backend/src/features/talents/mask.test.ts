import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resumeDraft } from '#testing/builders';
import { growth, runaway } from '#testing/growth';
import { maskContact, maskOf } from './mask.ts';

const resume = resumeDraft({
  name: '陈海晴',
  email: 'haiqing.chen@people.example',
  education: [
    { school: '五邑理工学院', major: '电气工程及其自动化', level: 'bachelor', from: '', to: '' },
    { school: '江门职业技术学院', major: '机电', level: 'associate', from: '', to: '' },
  ],
  experience: [
    { organisation: '江门市潮汐机电有限公司', position: '电气工程师', from: '2022-01', to: '', description: '' },
    { organisation: 'Harbourtech Ltd', position: '实习', from: '2021-01', to: '2021-08', description: '' },
  ],
});
const mask = maskOf(resume, ['阿晴 Fanny']);

describe('a masked text', () => {
  it.each([
    ['the name', '我叫陈海晴，三年经验', '我叫某人，三年经验'],
    ['the name, spaced', '陈 海 晴', '某人'],
    ['the name, traditional', '陳海晴', '某人'],
    ['the name with a dot in between', '陈·海·晴', '某人'],
    ['the given name', '同事叫我海晴', '同事叫我某人'],
    ['the name in pinyin', 'Chenhaiqing', '某人'],
    ['the account’s other name', '也叫 Fanny', '也叫 某人'],
    ['the school', '毕业于五邑理工学院', '毕业于某校'],
    ['the school’s short form', '在五邑理工读书', '在某校读书'],
    ['the employer', '就职于江门市潮汐机电有限公司', '就职于某企业'],
    ['the employer’s short form', '在潮汐机电做调试', '在某企业做调试'],
    ['an employer in Latin letters', 'at HARBOURTECH', 'at 某企业'],
    ['another school', '在中山大学进修', '在某校进修'],
    ['another firm', '曾为粤海智造科技有限公司服务', '曾为某企业服务'],
    ['a mobile number', '电话13800001234谢谢', '电话＊＊＊谢谢'],
    ['a mobile number, full width and spaced', '电话 １３８ ００００ １２３４', '电话 ＊＊＊'],
    ['a number in Chinese figures', '幺三八零零零零一二三四', '＊＊＊'],
    ['a number of Hong Kong', '+852 6123 4567', '＊＊＊'],
    ['an address', 'mail: haiqing.chen@people.example', 'mail: ＊＊＊'],
    ['an address in disguise', 'foo(at)bar.com', '＊＊＊'],
    ['a WeChat id', '微信号：hai_qing88', '＊＊＊'],
    ['a QQ number', 'QQ 12345678', '＊＊＊'],
    ['a page', '见 https://haiqing.example/cv', '见 ＊＊＊'],
    ['a page without its scheme', 'github.com/haiqing', '＊＊＊'],
  ])('hides %s', (_, text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    '负责车间自动化设备的电气设计与调试，产能提升 30%',
    '2021.08-2024.06 完成产线改造 12 条',
    '江门市蓬江区户外活动策划',
    '大学英语六级，大学生创新项目',
    '熟悉 PLC、AutoCAD 与 C++',
    '年产值 1200 万元，节约 350000 元',
    '𠮷野家门店管理',
  ])('leaves what tells nothing: %s', (text) => expect(mask(text)).toBe(text));

  it('takes whatever people write as their names, and never fails', () => {
    const some = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(some, some, some, some, (name, school, organisation, text) => {
        const written = resumeDraft({ name, email: name });
        const odd = {
          ...written,
          education: [{ school, major: text, level: 'any' as const, from: '', to: '' }],
          experience: [{ organisation, position: text, from: '', to: '', description: text }],
        };
        const hide = maskOf(odd, [text]);
        expect(typeof hide(`${text} ${name} ${school}`)).toBe('string');
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it.each(['Tam Wing-yan', 'Jean-Luc O’Neil', '欧阳 澄', 'José Åberg'])('hides the name %s', (name) => {
    const hide = maskOf(resumeDraft({ name }));
    expect(hide(`我是${name}，会 PLC`)).toBe('我是某人，会 PLC');
  });

  it.each(['陈 海 ', 'a', 'a@b.', '大', '1 '])('does not run away on a long text of %s', (piece) => {
    expect(growth(mask, piece)).toBeLessThan(runaway);
  });

  it('of a person who shows who they are hides only how to reach them', () => {
    expect(maskContact('陈海晴，五邑理工学院，13800001234')).toBe('陈海晴，五邑理工学院，＊＊＊');
  });
});
