/**
 * A text as a reader would type it into a search field: without accents, in lower case, dashes and curly
 * quotes made plain. Only for searching: offsets do not survive it.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLocaleLowerCase('en');
}
