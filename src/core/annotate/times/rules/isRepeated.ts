import type { Setting } from '../timeRule.ts';

/** "every Monday", "each Friday": no single day. */
export function isRepeated({ text, start, end }: Setting): boolean {
  // "the first Friday of the month"
  if (
    /^\sof\s(?:the|each|every)\smonth\b/i.test(text.slice(end)) &&
    /\b(?:first|second|third|fourth|last)\s$/i.test(text.slice(Math.max(0, start - 8), start))
  )
    return true;
  return /\b(?:every|each|any|most|a)\s(?:other\s|single\s|second\s|third\s|\w+th\s)?$/i.test(
    text.slice(Math.max(0, start - 18), start),
  );
}
