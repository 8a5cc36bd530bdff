/** The characters of Windows-1252 from 0x80 to 0x9f (Encoding Standard); the rest is Latin-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte of a character in Windows-1252, or -1. */
export function toWindows1252(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = upper.indexOf(character);
  return at === -1 ? -1 : 0x80 + at;
}
