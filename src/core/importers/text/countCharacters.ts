/** UTF-16 units without white space and invisible characters: the measure that an import must preserve. */
export function countCharacters(text: string): number {
  return text.replace(/[\s\u200b\ufeff\u00ad]+/g, '').length;
}
