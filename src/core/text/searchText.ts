/**
 * Text normalised for finding quotes: composed letters, straight quotes and hyphens, single spaces, no soft hyphens, no
 * ligatures. Never displayed. Unit `i` of `plain` corresponds to `starts[i]` to `ends[i]` of the text, in UTF-16 units;
 * all units of one grapheme have the same range, so that no match is inside a character.
 */
export type SearchText = {
  readonly plain: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
};

/** What needs normalising: anything but printable ASCII, and runs of spaces. */
const notPlain = /[^ -~]| {2}/;

export function toSearchText(text: string): SearchText {
  if (!notPlain.test(text)) return { plain: text, starts: countFrom(0, text), ends: countFrom(1, text) };
  // Joined at the end: asking a growing string for its last letter copies it every time.
  const parts: string[] = [];
  let last = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of charactersOf(text)) {
    const end = index + segment.length;
    const made = plainCharacter(segment);
    if (made === ' ' && last.endsWith(' ')) {
      ends[ends.length - 1] = end;
      continue;
    }
    parts.push(made);
    if (made !== '') last = made;
    for (let unit = 0; unit < made.length; unit += 1) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { plain: parts.join(''), starts, ends };
}

/** Latin letters and punctuation in `plainLatin`, each a grapheme of its own. */
const eachAlone = /^[\t\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function charactersOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (!eachAlone.test(text)) return graphemes.segment(text);
  return Array.from(text, (segment, index) => ({ segment, index }));
}

/** Removes soft hyphens and other invisible characters. */
function plainCharacter(character: string): string {
  if (character >= '!' && character <= '~' && character.length === 1) return character;
  if (/^\s+$/u.test(character)) return ' ';
  if (/^[\u00ad\u200b\u2060\ufeff]+$/u.test(character)) return '';
  return character
    .normalize('NFKC')
    .replace(/[‘’ʼ‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/gu, ' ');
}

function countFrom(first: number, { length }: string): ArrayLike<number> {
  return Uint32Array.from({ length }, (_, index) => index + first);
}

/**
 * Occurrences of `quote` (normalised by `toSearchText`) in a text, as UTF-16 ranges of whole characters of the original. At
 * most `limit`.
 */
export function findPlain(
  { plain, starts, ends }: SearchText,
  quote: string,
  limit: number,
): readonly PlainPlace[] {
  const found: PlainPlace[] = [];
  if (quote === '') return found;
  for (let from = plain.indexOf(quote); from !== -1; from = plain.indexOf(quote, from + 1)) {
    const to = from + quote.length;
    const isWhole = starts[from] !== starts[from - 1] && starts[to] !== starts[to - 1];
    if (isWhole) found.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, from, to });
    if (found.length === limit) break;
  }
  return found;
}

/** `start`, `end` in the original, `from`, `to` in the normalised text. */
export type PlainPlace = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};
