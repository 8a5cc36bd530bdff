/** Signs of the old wires (ASCII): synchronise, start of header, start and end of text. */
export const syn = '\u0016';
export const soh = '\u0001';
export const stx = '\u0002';
export const etx = '\u0003';

/** Control signs as spaces; line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]/gu, ' ');
}
