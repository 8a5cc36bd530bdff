/** UTF-16 code units that are not white space: what must be the same before and after an import. */
export function countCharacters(text: string): number {
  return text.replace(/[\s\u200b\ufeff]+/g, '').length;
}
