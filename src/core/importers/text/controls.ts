/** ASCII control characters of wire formats: synchronise, start of header, start and end of text. */
export const syn = '\u0016';
export const soh = '\u0001';
export const stx = '\u0002';
export const etx = '\u0003';

/** Replaces control characters with spaces; line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]/gu, ' ');
}
