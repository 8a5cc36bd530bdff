/** Letters that Unicode doesn't decompose, as people type them on another keyboard. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
};

/**
 * Folds text for searching: no accents, lower case, plain letters, dashes and quotes. Offsets don't correspond to those of
 * the original.
 */
export function fold(text: string): string {
  // Most English text has no other letters; thousands of stories are folded for search.
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLocaleLowerCase('en')
    .replace(/[łøæœßþðđħı]/g, (letter) => plain[letter] ?? letter);
}

const beyondAscii = /[^\p{ASCII}]/u;
