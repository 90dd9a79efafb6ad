import { expect, it } from 'vitest';
import { createI18n } from '#shared/i18n/i18n.ts';
import words from '#shared/i18n/messages.zh-CN.json' with { type: 'json' };
import { problemWords } from './problem-words.ts';
import { refusal } from './refusal.ts';

const t = createI18n('zh-CN', { shared: words, jobs: { problems: { 'job-closed': '岗位已经关闭。' } } }).getFixedT(
  'zh-CN',
  'jobs',
);

it("a feature's own code is said in the feature's words", () => {
  expect(problemWords(t, refusal('job-closed', 409))).toBe('岗位已经关闭。');
});
it('a common code is said in common words', () => {
  expect(problemWords(t, refusal('database-away', 503))).toContain('数据库');
});
it('a code that nobody translated is still named, with what its status means', () => {
  expect(problemWords(t, refusal('brand-new-code', 409))).toMatch(/刚刚被改过.*brand-new-code/);
  expect(problemWords(t, refusal('brand-new-code'))).toContain('brand-new-code');
});
it('what is no refusal at all is never shown raw', () => {
  expect(problemWords(t, new TypeError('x is not a function'))).toBe('网页出了意外。请刷新后再试。');
});
