/** The primary subtag of a BCP 47 tag: "en" of "en-GB". */
export function languageCode(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
