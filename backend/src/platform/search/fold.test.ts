import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('folding', () => {
  test.each([
    ['Ｊａｖａ　工程师', 'java 工程师'],
    ['C＋＋', 'c++'],
    ['熟悉C++/C#', '熟悉c++/c#'],
    ['臺山市電氣工程師', '台山市电气工程师'],
    ['軟件開發與運維', '软件开发与运维'],
    ['Café', 'cafe'],
    ['ＡＵＴＯＣＡＤ２０２０', 'autocad2020'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('signs that belong to no language name are gaps', () => {
    expect(fold('Java+Python #1 1++ C+++')).toBe('java python  1 1   c   ');
  });

  test('a position in the folded text is the position in the original', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (text) => fold(text).length === text.length));
  });

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  test('𠮷 and other pairs stay whole', () => {
    expect(fold('𠮷野家Ａ')).toBe('𠮷野家a');
  });
});
