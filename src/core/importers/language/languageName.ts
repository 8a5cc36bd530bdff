/** "Korean" for `ko`; a tag that the browser can't name stays unchanged. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a valid language tag
  }
}
