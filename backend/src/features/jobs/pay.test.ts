import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pay } from '#contracts/jobs';
import { growth, runaway } from '#testing/growth';
import { monthly, payBand, payOf, readPay } from './pay.ts';

const month = (min: number, max: number, months = 12) => ({ unit: 'month', min, max, months });

describe('pay is read as job boards write it', () => {
  test.each([
    ['8千-1.2万', month(8_000, 12_000)],
    ['1万-1.6万·13薪', month(10_000, 16_000, 13)],
    ['7千-9千元/月', month(7_000, 9_000)],
    ['0.8-1.2万/月', month(8_000, 12_000)],
    ['5-8千/月', month(5_000, 8_000)],
    ['5千－8千', month(5_000, 8_000)],
    ['5000-8000元', month(5_000, 8_000)],
    ['5,500 ~ 8,000 元/月', month(5_500, 8_000)],
    ['6000-1万', month(6_000, 10_000)],
    ['8千-12000', month(8_000, 12_000)],
    ['8k-12k', month(8_000, 12_000)],
    ['8-12K·15薪', month(8_000, 12_000, 15)],
    ['1.15-1.45万', month(11_500, 14_500)],
    ['¥8000-12000/month', month(8_000, 12_000)],
    ['月薪6500元', month(6_500, 6_500)],
    ['1.2萬-1.8萬', month(12_000, 18_000)],
    ['10-15万/年', { unit: 'year', min: 100_000, max: 150_000 }],
    ['年薪30-40万', { unit: 'year', min: 300_000, max: 400_000 }],
    ['150元/天', { unit: 'day', min: 150, max: 150 }],
    ['150-200/天', { unit: 'day', min: 150, max: 200 }],
    ['日薪240元', { unit: 'day', min: 240, max: 240 }],
    ['25元/时', { unit: 'hour', min: 25, max: 25 }],
    ['25-30元/小时', { unit: 'hour', min: 25, max: 30 }],
  ])('%s', (text, pay) => expect(payOf(text)).toEqual(pay));
});

describe('what is not certain is negotiable', () => {
  test.each([
    '5-8',
    '150-200',
    '8k-12',
    '8-1.2万',
    '1.2万-8千',
    '10万-20万',
    '9元/单',
    '60-80元/次',
    '1500-2000元/周',
    '8千-1.2万·6薪',
    '10-15万/年·13薪',
    '年薪2万/月',
    '底薪5000+提成',
    '1.2.3万',
    '0-0元/月',
    '99999999999万/月',
  ])('%s', (text) => {
    expect(payOf(text)).toBeNull();
    expect(readPay(text)).toEqual({ unit: 'negotiable' });
  });

  test.each(['面议', '薪资面议', '', ' '])('"%s" says so itself', (text) =>
    expect(payOf(text)).toEqual({ unit: 'negotiable' }),
  );

  test('"and more" is read as what is promised, "up to" alone promises nothing', () => {
    expect(payOf('2万以上/月')).toEqual(month(20_000, 20_000));
    expect(payOf('6千起')).toEqual(month(6_000, 6_000));
    expect(payOf('1.5千以下/月')).toBeNull();
    expect(payOf('8千-1万以上')).toBeNull();
  });

  test('parts of a yuan are not promised', () =>
    expect(payOf('18.5元/时')).toEqual({ unit: 'hour', min: 18, max: 18 }));
});

test('whatever a person types, it is pay or it is nothing, and soon', () => {
  const piece = fc.constantFrom(
    '8',
    '1.2',
    '千',
    '万',
    'k',
    '-',
    '/',
    '月',
    '天',
    '·',
    '13',
    '薪',
    '元',
    '以上',
    ' ',
    '面议',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const pay = payOf(pieces.join(''));
      expect(pay === null || Pay.safeParse(pay).success).toBe(true);
      if (pay && pay.unit !== 'negotiable') expect(pay.min).toBeLessThanOrEqual(pay.max);
    }),
  );
  expect(payOf('9'.repeat(1_000_000))).toBeNull();
  expect(growth(payOf, '9', 20_000)).toBeLessThan(runaway);
});

describe('a month comes to', () => {
  test.each([
    ['25元/时', { min: 4_350, max: 4_350 }],
    ['200元/天', { min: 4_350, max: 4_350 }],
    ['1.2万-1.8万·14薪', { min: 14_000, max: 21_000 }],
    ['12-18万/年', { min: 10_000, max: 15_000 }],
    ['面议', null],
  ])('%s', (text, range) => expect(monthly(readPay(text))).toEqual(range));

  test.each([
    ['2千-3千', '0-3000'],
    ['3千/月', '3000-5000'],
    ['4千-6千', '5000-8000'],
    ['8千-1.2万', '8000-12000'],
    ['1万-2万', '12000-20000'],
    ['2万/月', '20000-'],
    ['面议', 'negotiable'],
  ])('%s lies in the band %s', (text, band) => expect(payBand(readPay(text))).toBe(band));
});
