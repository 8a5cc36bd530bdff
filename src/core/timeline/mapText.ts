import type { MapSize } from './mapTopology.ts';

/** The kinds of text on the map; styles/map.css uses the sizes below. */
export type LetteringKind = 'name' | 'date' | 'land' | 'sea';

/** px. The minimum is 12. */
const fontSizes: Readonly<Record<MapSize, Readonly<Record<LetteringKind, number>>>> = {
  small: { name: 12, date: 12, land: 12, sea: 12 },
  large: { name: 14, date: 13, land: 13, sea: 14 },
};

/** Line height, px. */
export const lineHeights: Readonly<Record<MapSize, number>> = { small: 14, large: 17 };

/**
 * A generous estimate of text width, since core can't measure. Checked against Noto Sans, Inter, Arial and Roboto, the
 * usual interface typefaces; Segoe and San Francisco are narrower than the first.
 */
export function textWidth(text: string, kind: LetteringKind, size: MapSize): number {
  // Bold is wider, italic narrower.
  const weight = kind === 'name' ? 1.06 : kind === 'sea' ? 0.93 : 1;
  const spacing = kind === 'land' ? 0.04 : 0;
  let width = 0;
  for (const letter of text) width += advance(letter) * weight + spacing;
  return Math.ceil(width * fontSizes[size][kind]);
}

/** Shares of the font size. */
function advance(letter: string): number {
  if (/[ijl.,:;'’|!()[\]]/.test(letter)) return 0.3;
  if (/[frtI\- ]/.test(letter)) return letter === ' ' ? 0.28 : 0.4;
  if (/[mwMW@—]/.test(letter)) return 0.95;
  if (/\p{M}/u.test(letter)) return 0;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  // From Hangul jamo on: scripts with square glyphs, and pictographs.
  if (letter >= '\u1100') return 1.05;
  return letter < '\u0370' ? 0.57 : 0.64;
}
