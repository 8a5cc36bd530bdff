import type { Lookup } from './lookup.ts';

/** Words that a name on a list has at most. */
export const longestListed = 10;

/** The text of some tokens, joined as in the gazetteer. */
export function phrase(words: readonly string[], from: number, to: number): string {
  if (to === from + 1) return words[from] ?? '';
  const text = words
    .slice(from, to)
    .join(' ')
    .replace(/ ('s?|,)(?= |$)/g, '$1');
  return /["“]/.test(text) ? text.replace(/(["“]) ([^"”]*) (["”])/, '$1$2$3') : text;
}

/** "United States of America": tokens `start` to `next`, inclusive, are on a list. */
export function isListed(words: readonly string[], start: number, next: number, look: Lookup): boolean {
  const joined = phrase(words, start, next + 1);
  return Boolean(look.place(joined) || look.organisation(joined));
}
