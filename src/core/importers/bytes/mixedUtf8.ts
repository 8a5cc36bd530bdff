import { fromWindows1252 } from './windows1252.ts';

/** Characters in UTF-8 for each byte that is in none: a page in another encoding has few that happen to be valid. */
const least = 4;

/**
 * UTF-8 with a few bytes of Windows-1252 in it, as where a site's templates and texts were saved differently: those bytes
 * are read as what they are. Undefined if most bytes beyond ASCII are in no character of UTF-8.
 */
export function decodeMixed(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let [from, valid, strays] = [0, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      strays += 1;
      parts.push(inUtf8(bytes, from, at), fromWindows1252(bytes.subarray(at, at + 1)));
      from = at + 1;
    } else if (length > 1) valid += 1;
    at += Math.max(1, length);
  }
  if (valid < strays * least) return undefined;
  return [...parts, inUtf8(bytes, from, bytes.length)].join('');
}

function inUtf8(bytes: Uint8Array, from: number, to: number): string {
  return from === to ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
}

/** The number of bytes of the character that starts there; 0 if none does (Unicode standard, table 3-7). */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
