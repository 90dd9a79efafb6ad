// Makes the Traditional Chinese words of the product: every messages.zh-CN.json, converted to traditional characters;
// then the words that Hong Kong says differently (zh-hk-words.json) take their place, longest first.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConverterFactory, Locale } from 'opencc-js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'src/generated');

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const characters = ConverterFactory(Locale.from.cn, Locale.to.hk);
const words = Object.entries(read(join(root, 'scripts/zh-hk-words.json')));
const wording = ConverterFactory([words.map(([mainland, local]) => [characters(mainland), local])]);
/** @param {string} text */
const convert = (text) => wording(characters(text));

/** What stands under `zh-CN` is for readers of simplified characters, like the name of their language: it stays.
 * @param {unknown} value @returns {unknown} */
function inHongKong(value) {
  if (typeof value === 'string') return convert(value).replaceAll('“', '「').replaceAll('”', '」');
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, inner]) => [key, key === 'zh-CN' ? inner : inHongKong(inner)]),
  );
}

const sources = [
  join(root, 'src/shared/i18n/messages.zh-CN.json'),
  ...readdirSync(join(root, 'src/features'), { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'messages.zh-CN.json')
    .sort()
    .map((path) => join(root, 'src/features', path)),
];
rmSync(out, { recursive: true, force: true });
for (const source of sources) {
  const folder = dirname(source);
  const namespace = folder.endsWith('i18n') ? 'shared' : basename(folder);
  mkdirSync(join(out, namespace), { recursive: true });
  writeFileSync(join(out, namespace, 'messages.zh-HK.json'), `${JSON.stringify(inHongKong(read(source)), null, 2)}\n`);
}
