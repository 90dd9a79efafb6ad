import { describe, expect, it } from 'vitest';
import { growth, runaway } from '#testing/growth';
import { plainText, wordsOf } from './feed-words.ts';
import { readFeed } from './read-feed.ts';

const read = (text: string) => readFeed(Buffer.from(text));

describe('a job feed', () => {
  it('gives a row for each job, by the names of its elements', () => {
    const rows = read(`<?xml version="1.0" encoding="utf-8"?><!-- made by hand -->
      <source><publisher>X</publisher>
        <job id="a > b"><Title><![CDATA[电工 <急>]]></Title><company>甲 &amp; 乙</company><city/></job>
        <job><title>&#30005;&#x5DE5;</title></job>
      </source>`);
    expect(rows.map(({ title, company }) => [title, company])).toEqual([
      ['电工 <急>', '甲 & 乙'],
      ['电工', undefined],
    ]);
  });

  it('in GB 18030 is read by what it says of itself', () => {
    const head = Buffer.from('<?xml version="1.0" encoding="GBK"?><source><job><title>');
    const words = Buffer.from([0xb5, 0xe7, 0xb9, 0xa4]);
    expect(readFeed(Buffer.concat([head, words, Buffer.from('</title></job></source>')]))).toEqual([{ title: '电工' }]);
  });

  it.each([
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'document-type'],
    ['<source><job></source>', 'not-xml'],
    ['<source>', 'not-xml'],
    ['{"jobs": []}', 'not-xml'],
    ['<a <b>', 'not-xml'],
    ['', 'not-xml'],
    ['<a>'.repeat(100), 'not-xml'],
  ])('%s is none', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });

  it.each(['<', '<a ', '&#', '<![CDATA[', '<!--', '<job><title>', ' \u3000', '<li'])(
    'does not run away on a long text of %j',
    (piece) => {
      const tried = (text: string) => {
        try {
          read(`<source>${text}`);
        } catch {}
      };
      expect(growth(tried, piece, 5_000)).toBeLessThan(runaway);
      expect(growth(plainText, piece, 5_000)).toBeLessThan(runaway);
    },
  );

  it('is understood by the names that common feeds use', () => {
    expect(
      wordsOf({
        referencenumber: 'r1',
        title: '电工',
        company: '甲',
        jobtype: 'full-time',
        date: 'Mon, 23 Nov 2026 02:00:00 GMT',
        description: '<p>检修<br>保养</p><ul><li>记录</li></ul>',
      }),
    ).toMatchObject({ id: 'r1', kind: '全职', posted: '2026-11-23', duties: '检修\n保养\n记录' });
  });
});
