/** A line of separator characters: `___`, `* * *`, `-0-`, `###`. */
export function isSeparator(text: string): boolean {
  const line = text.trim();
  return line !== '' && (/^[\s_*\-–—=~#·•.+/\\|]{1,80}$/.test(line) || /^-(?:0|30)-$/.test(line));
}
