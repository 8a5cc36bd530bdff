/** Collapses white space to single spaces and removes zero-width spaces and soft hyphens. */
export function squash(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
