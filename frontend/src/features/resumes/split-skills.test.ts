import { expect, it } from 'vitest';
import { splitSkills, withSkills } from './split-skills.ts';

it('several skills may be pasted at once', () => {
  expect(splitSkills('SolidWorks，UG、 PLC 编程;钣金\n焊接')).toEqual(['SolidWorks', 'UG', 'PLC 编程', '钣金', '焊接']);
});

it('a slash or a full stop belongs to the skill', () => {
  expect(splitSkills('C/C++, Node.js')).toEqual(['C/C++', 'Node.js']);
});

it('the same skill in full width or capitals is not added twice', () => {
  expect(withSkills(['C++'], ['Ｃ＋＋', 'c++', 'Python', 'python'])).toEqual(['C++', 'Python']);
});

it('a list stops at sixty', () => {
  expect(
    withSkills(
      [],
      Array.from({ length: 70 }, (_, at) => `skill ${at}`),
    ),
  ).toHaveLength(60);
});
