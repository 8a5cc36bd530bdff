/**
 * Folds text for searching: no accents, lower case, plain dashes and quotes. Offsets don't correspond to those of the
 * original.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLocaleLowerCase('en');
}
