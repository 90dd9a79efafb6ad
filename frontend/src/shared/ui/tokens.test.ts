import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokensOf = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
const blockAfter = (start: string) => tokensOf(css.slice(css.indexOf(start)).split('}')[0] ?? '');

const light = blockAfter(':root {');
const dark = blockAfter(':root[data-theme="dark"] {');
const system = blockAfter(':root:not([data-theme="light"]) {');

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one = '', other = ''): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'wash'];
const pairs = [
  ...['ink', 'mute', 'harbour', 'tide', 'peel'].flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['leaf', 'amber', 'rust'].flatMap((text) => ['paper', 'surface'].map((ground) => [text, ground])),
  ...['tide', 'peel', 'leaf', 'amber', 'rust'].map((text) => [text, `${text}-wash`]),
  ['on-harbour', 'harbour'],
  ['on-harbour', 'harbour-deep'],
  ['on-rust', 'rust'],
  ['ink', 'mark'],
  ['mute', 'tide-wash'],
  ['paper', 'ink'],
] as [string, string][];

it.each([
  ['light', light],
  ['dark', dark],
] as const)('every text is legible on its ground: %s', (_, tokens) => {
  const faint = pairs.filter(([text, ground]) => contrast(tokens[text], tokens[ground]) < 4.5);
  expect(faint).toEqual([]);
  const edges = ['paper', 'surface'].filter((ground) => contrast(tokens.edge, tokens[ground]) < 3);
  expect(edges).toEqual([]);
});

it('dark is the same whether the person or the system asks for it', () => {
  expect(system).toEqual(dark);
  expect(Object.keys(dark).length).toBeGreaterThan(20);
});
