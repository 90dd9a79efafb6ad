import { describe, expect, test } from 'vitest';
import { readSearchConfig } from './config.ts';
import { groupMark, Language } from './language.ts';

const language = new Language(readSearchConfig());
const asked = (text: string) => language.ask(text).words.flatMap((word) => word.texts);

describe('asking', () => {
  test.each([
    ['软件工程师', ['软件', '工程师']],
    ['軟件 工程師', ['软件', '工程师']],
    ['Java 工程师', ['java', '工程师']],
    ['java工程师', ['java', '工程师']],
    ['Ｃ＋＋开发', ['c++', '开发']],
    ['ASP.NET', ['asp', 'net']],
    ['熟练的电工', ['熟练', '电工']],
    ['的', ['的']],
    ['粤海智造', ['粤海', '智造']],
    ['江海区五险一金双休', ['江海', '区', '五险一金', '双休']],
    ['  ', []],
    ['😀 "', []],
  ])('%s asks for %j', (text, words) => {
    expect(asked(text)).toEqual(words);
  });

  test('a phrase with synonyms is one word', () => {
    const { words } = language.ask('系统运维 上海');
    expect(words).toHaveLength(2);
    expect(words[0]).toMatchObject({ texts: ['系统', '运维'] });
    expect(words[0]?.group).toBe(language.ask('运维').words[0]?.group);
  });

  test('one word may be unfinished, several are finished, and C means C', () => {
    expect(['jav', '软件工', '车', 'java 工', 'c', 'c++', '.net'].map((text) => language.ask(text).prefix)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('short words must be right, longer ones may have one or two wrong letters', () => {
    const typos = ['java', 'linux', 'mechanic', 'electrical', 'autocad2020', '软件工程师'].map(
      (text) => language.ask(text).words[0]?.typos,
    );
    expect(typos).toEqual([0, 1, 1, 2, 0, 0]);
  });

  test('only a query without Chinese may be pinyin', () => {
    expect(['ruanjian', 'java工程师', '工程师', '123'].map((text) => language.ask(text).latin)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('indexing', () => {
  test('a compound is found by its parts', () => {
    expect(language.indexWords('数控车床操作工')).toEqual(expect.arrayContaining(['数控', '车床', '操作工', '操作']));
  });

  test('a phrase is marked with its group, a part of it is not', () => {
    const group = language.ask('运维').words[0]?.group ?? -1;
    expect(language.indexWords('负责 IT运维 工作')).toContain(groupMark(group));
    expect(language.indexWords('操作系统 开发')).not.toContain(groupMark(group));
  });

  test('unknown characters are found in pairs', () => {
    expect(language.indexWords('粤海智造科技')).toContain('智造');
  });
});
