/** One line of text: runs of white space become one space, zero-width spaces and soft hyphens go. */
export function squash(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
