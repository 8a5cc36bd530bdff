import { squash } from './squash.ts';
import { unescapeText } from './unescape.ts';

/** Tags between which words stand apart; others may be inside a word or before a comma. */
const apart = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td|th|figure|figcaption|blockquote)\b[^<>]*>/gi;

/** The words of a field that may hold markup or references, on one line; undefined if it has none. */
export function plainWords(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const words = squash(unescapeText(value.replace(apart, ' ').replace(/<[^<>]*>/g, '')));
  return words === '' ? undefined : words;
}
