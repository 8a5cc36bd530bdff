/** "en" of "en-GB" (BCP 47). */
export function languageCode(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
