/** The characters of Windows-1252 from 0x80 to 0x9f (Encoding Standard); the rest is Latin-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Every byte has a character, so this never fails. In chunks, since the number of arguments of a call is limited. */
export function fromWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(
      String.fromCharCode(
        ...bytes.subarray(at, at + 8192).reduce<number[]>((codes, byte) => {
          codes.push(byte >= 0x80 && byte <= 0x9f ? upper.charCodeAt(byte - 0x80) : byte);
          return codes;
        }, []),
      ),
    );
  return pieces.join('');
}

/** The byte of a character in Windows-1252, or -1; that of a C1 control is its code, as in Latin-1. */
export function toWindows1252(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = upper.indexOf(character);
  return at === -1 ? -1 : 0x80 + at;
}
