/** UTF-16 code units that are neither white space nor invisible marks for it: what must be the same before and after an import. */
export function countCharacters(text: string): number {
  return text.replace(/[\s\u200b\ufeff\u00ad]+/g, '').length;
}
