import type { Words } from './words.ts';

/** No verb on the other side of these belongs to what stands on this side. */
export const hardStop = /^[;:—–“”"(]$/;

/** Words. A shorter quotation is part of the sentence around it: "the “ardent” cheers". */
export const fewQuoted = 8;

/** `close`: the index of the closing quotation mark. */
export function isShortQuote(words: Words, close: number): boolean {
  const open = words.lastIndexOf('“', close);
  return open !== -1 && close - open <= fewQuoted;
}

/** The index of the bracket that the one at `at` closes; `at` itself if there is none. */
export function openingOf(words: Words, at: number): number {
  const open = words.lastIndexOf('(', at);
  return open === -1 ? at : open;
}

/** The index of the bracket that closes the one at `at`; `at` itself if there is none. */
export function closingOf(words: Words, at: number): number {
  const close = words.indexOf(')', at);
  return close === -1 ? at : close;
}
