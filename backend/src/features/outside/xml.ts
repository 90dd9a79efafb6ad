const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
// What XML 1.0 cannot hold, not even escaped.
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Stored text as XML holds it, in elements and in attributes. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unspeakable, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** An element with text. */
export const element = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`;

const htmlSigns: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Plain paragraphs as HTML. */
export const asHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${part.replace(/[&<>]/g, (sign) => htmlSigns[sign] ?? sign).replaceAll('\n', '<br>')}</p>`)
    .join('');
