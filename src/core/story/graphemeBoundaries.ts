/** Characters that each stand alone and take one code unit: Latin letters, digits, newsroom punctuation. */
const plainLatin = /^[\t\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/**
 * Tells whether an offset (UTF-16 code units) stands between two user-perceived characters of `text`
 * (Unicode's extended grapheme clusters, UAX #29): a name may not end inside an emoji or a Hangul syllable.
 */
export function graphemeBoundaries(text: string): (offset: number) => boolean {
  let isBoundary: ((offset: number) => boolean) | undefined;
  // Most blocks have nothing that points into them, so a text is only looked through when asked about.
  return (offset) => {
    isBoundary ??= boundariesIn(text);
    return isBoundary(offset);
  };
}

function boundariesIn(text: string): (offset: number) => boolean {
  if (plainLatin.test(text)) return () => true;
  const starts = new Set([text.length]);
  // The rules are the same in every language; "en" only keeps a page's own locale out of it.
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    starts.add(index);
  return (offset) => starts.has(offset);
}
