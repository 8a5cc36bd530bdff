import { toWindows1252 } from './windows1252.ts';

export type FixedText = {
  readonly text: string;
  readonly count: number;
  readonly before: string;
  readonly after: string;
};

/** Runs that look like UTF-8 decoded as Windows-1252: a lead byte and its continuation bytes. */
const run =
  /(?:[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3})+/g;

/** The characters of such runs by their names in HTML, as an editor may have saved them: `&acirc;&euro;&trade;`. */
const named: Readonly<Record<string, string>> = {
  Acirc: 'Â',
  acirc: 'â',
  Atilde: 'Ã',
  euro: '€',
  trade: '™',
  oelig: 'œ',
  rdquo: '”',
  ldquo: '“',
  nbsp: '\u00a0',
  iexcl: '¡',
  cent: '¢',
  pound: '£',
  curren: '¤',
  yen: '¥',
  brvbar: '¦',
  sect: '§',
  uml: '¨',
  copy: '©',
  ordf: 'ª',
  laquo: '«',
  not: '¬',
  shy: '\u00ad',
  reg: '®',
  macr: '¯',
  deg: '°',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  acute: '´',
  micro: 'µ',
  para: '¶',
  middot: '·',
  cedil: '¸',
  sup1: '¹',
  ordm: 'º',
  raquo: '»',
  frac14: '¼',
  frac12: '½',
  frac34: '¾',
  iquest: '¿',
};
const reference = `&(?:${Object.keys(named).join('|')});`;
const references = new RegExp(`&(?:Acirc|acirc|Atilde);(?:${reference}){1,2}`, 'g');
/** Text can have been encoded more than twice, but hardly more often than this. */
const most = 3;

/**
 * Fixes text that was encoded as UTF-8 twice or more ("donâ€™t", "cafÃ©"). Only runs that are valid UTF-8 after conversion
 * are changed; undefined if there are none. `before` and `after` show the first.
 */
export function fixDoubleEncoding(given: string): FixedText | undefined {
  const read = given.replace(references, (run) => run.replace(/&(\w+);/g, (_, name) => named[name] ?? ''));
  const once = fixOnce(read);
  if (!once) return undefined;
  let fixed = once;
  for (let round = 1; round < most; round += 1) {
    const next = fixOnce(fixed.text);
    if (!next) break;
    fixed = { ...fixed, text: next.text, after: fixOnce(fixed.after)?.text ?? fixed.after };
  }
  return fixed;
}

function fixOnce(text: string): FixedText | undefined {
  let count = 0;
  let first: { readonly before: string; readonly after: string } | undefined;
  const fixed = text.replace(run, (before) => {
    const after = turnBack(before);
    if (after === undefined) return before;
    count += 1;
    first ??= { before, after };
    return after;
  });
  return first && { text: fixed, count, ...first };
}

/** How many characters of a text were lost before it came here: replaced, or cut out of a doubled one ("â€?"). */
export function countLost(text: string): number {
  return text.match(/\ufffd+|â€\?|Ã\?(?=\p{L})/gu)?.length ?? 0;
}

function turnBack(run: string): string | undefined {
  const bytes = new Uint8Array(run.length);
  for (let i = 0; i < run.length; i += 1) {
    const byte = toWindows1252(run.charAt(i));
    if (byte === -1) return undefined;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8 after all: adjacent accented capitals
  }
}
