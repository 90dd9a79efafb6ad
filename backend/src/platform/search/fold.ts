import { Converter } from 'opencc-js/t2cn';

/** NFKC, lower case and without accents, wherever one UTF-16 unit becomes one unit; everything else stays. */
function plainUnit(unit: string): string {
  const compatible = unit.normalize('NFKC');
  const lower = (compatible.length === 1 ? compatible : unit).toLowerCase();
  const letter = lower.length === 1 ? lower : unit;
  const [base = letter] = letter.normalize('NFD');
  return /[a-z]/.test(base) ? base : letter;
}

function foldingTable(): Uint16Array {
  const simplified = Converter({ from: 't', to: 'cn' });
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const unit = String.fromCharCode(code);
    const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
    const plain = isHalfOfPair ? unit : plainUnit(unit);
    const simple = /\p{Script=Han}/u.test(plain) ? simplified(plain) : plain;
    table[code] = (simple.length === 1 ? simple : plain).charCodeAt(0);
  }
  // Quotes would be search operators, and nobody looks for them.
  for (const quote of '"“”„«»`') table[quote.charCodeAt(0)] = 0x20;
  return table;
}

let table: Uint16Array | undefined;
const chunk = 4096;
/** `+` and `#` mean something in C++, C# and F# only. */
const looseSigns = /(?<!(?<![a-z0-9])c)\+\+|(?<!\+)\+(?!\+)|\+{3,}|(?<!(?<![a-z0-9])[cf])#/g;

/**
 * The form in which text is indexed and asked: half width, lower case, simplified characters.
 * The result has the length of the text, and each unit stands for the unit at its place: a position found in the folded
 * text is that position in the original, so what is shown and highlighted is always the original.
 */
export function fold(text: string): string {
  table ??= foldingTable();
  let folded = '';
  for (let from = 0; from < text.length; from += chunk) {
    const end = Math.min(from + chunk, text.length);
    const units = new Array<number>(end - from);
    for (let at = from; at < end; at++) units[at - from] = table[text.charCodeAt(at)] ?? 0x20;
    folded += String.fromCharCode(...units);
  }
  if (!folded.includes('+') && !folded.includes('#')) return folded;
  return folded.replace(looseSigns, (signs) => ' '.repeat(signs.length));
}
