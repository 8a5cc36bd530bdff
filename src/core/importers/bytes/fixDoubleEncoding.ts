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

/**
 * Fixes text that was encoded as UTF-8 twice ("donâ€™t", "cafÃ©"). Only runs that are valid UTF-8 after conversion are
 * changed; undefined if there are none.
 */
export function fixDoubleEncoding(text: string): FixedText | undefined {
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
