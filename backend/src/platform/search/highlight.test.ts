import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSearchConfig } from './config.ts';
import { highlighter } from './highlight.ts';
import { Language } from './language.ts';

const language = new Language(readSearchConfig());
const mark = (query: string, text: string, options = { exact: false }) =>
  highlighter(language.ask(query), language)(text, options)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('highlighting', () => {
  test.each([
    ['软件工程师', '高级软件工程师', '高级[软件工程师]'],
    ['软件工程师', '高級軟件工程師（Ｊａｖａ）', '高級[軟件工程師]（Ｊａｖａ）'],
    ['java', 'Ｊａｖａ / JavaScript', '[Ｊａｖａ] / [Java]Script'],
    ['java 工程师', 'Java / JavaScript 工程师', '[Java] / JavaScript [工程师]'],
    ['C＋＋', '熟悉C++、C', '熟悉[C++]、C'],
    ['运维', '系统运维工程师', '[系统运维工程师]'],
    ['mechnical', 'Mechanical engineer', '[Mechanical] engineer'],
    ['pythno', 'Python 开发', '[Python] 开发'],
    ['java', 'lava', 'lava'],
    ['', '电工', '电工'],
    ['会计', '電工', '電工'],
  ])('%s in %s', (query, text, marked) => {
    expect(mark(query, text)).toBe(marked);
  });

  test('a wrong letter is not forgiven in an exact field', () => {
    expect(mark('mechnical', 'Mechanical Ltd', { exact: true })).toBe('Mechanical Ltd');
  });

  test('a long text shows a window around the first hit', () => {
    const text = `${'负责日常工作。\n'.repeat(30)}持电工证，能吃苦。${'其他事项。'.repeat(40)}`;
    const pieces = highlighter(language.ask('电工证'), language)(text, { exact: false, window: 60 });
    const shown = pieces.map((piece) => piece.text).join('');
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.startsWith('持')).toBe(true);
    expect(pieces.some((piece) => piece.hit)).toBe(true);
  });

  test('the pieces joined are the text, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 12 }), (text, query) => {
        const pieces = highlighter(language.ask(query), language)(text, { exact: false });
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
