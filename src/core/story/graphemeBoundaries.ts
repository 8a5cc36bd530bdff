/** Characters that are always graphemes of one UTF-16 unit: Latin letters, digits, common punctuation. */
const plainLatin = /^[\t\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/**
 * Returns a test whether an offset (UTF-16 units) is between two user-perceived characters of `text` (extended grapheme
 * clusters, UAX #29): a name may not end inside an emoji or a Hangul syllable.
 */
export function graphemeBoundaries(text: string): (offset: number) => boolean {
  let isBoundary: ((offset: number) => boolean) | undefined;
  // Lazy: most blocks have no ranges, so a text is only segmented when needed.
  return (offset) => {
    isBoundary ??= boundariesIn(text);
    return isBoundary(offset);
  };
}

function boundariesIn(text: string): (offset: number) => boolean {
  if (plainLatin.test(text)) return () => true;
  const starts = new Set([text.length]);
  // The rules are the same for all languages; "en" only excludes the page's locale.
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    starts.add(index);
  return (offset) => starts.has(offset);
}
