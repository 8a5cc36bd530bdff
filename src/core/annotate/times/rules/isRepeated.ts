import type { Setting } from '../timeRule.ts';

/** "every Monday", "each Friday": no single day. */
export function isRepeated({ text, start }: Setting): boolean {
  return /\b(?:every|each|any|most|a)\s(?:other\s|single\s|second\s|third\s|\w+th\s)?$/i.test(
    text.slice(Math.max(0, start - 18), start),
  );
}
