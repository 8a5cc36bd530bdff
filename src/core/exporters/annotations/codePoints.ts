/**
 * Conversion of offsets: the Web Annotation model counts Unicode code points (section 4.2.5, Text Position Selector), a
 * story counts UTF-16 units; an emoji is one code point but two units.
 */
export function toCodePoints(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** The reverse; an offset beyond the text gives one beyond it. */
export function fromCodePoints(text: string, points: number): number {
  let at = 0;
  for (let count = 0; count < points; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
