const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const values = new Int8Array(256).fill(-1);
for (let i = 0; i < digits.length; i += 1) values[digits.charCodeAt(i)] = i;

/** Core has no `atob`. Characters outside the alphabet are skipped, as RFC 2045 requires. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let length = 0;
  let bits = 0;
  let buffer = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value === -1) continue;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (buffer >> bits) & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}
