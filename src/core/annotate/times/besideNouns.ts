import { adverb } from './auxiliaries.ts';
import { beforeNoun, pronouns } from './verbForms.ts';
import type { Words } from './words.ts';

/** "the vote", "talks on visits": a determiner, preposition or possessive before the word. */
export function isNoun(words: Words, at: number): boolean {
  const before = (words[at - 1] ?? '').toLowerCase();
  // "by 32 runs"
  if (/^\d/.test(before)) return true;
  return beforeNoun.has(before) && !/^(?:all|both|that|this|first|last)$/.test(before);
}

/** "the long-delayed trial", "suspended mayor": a participle before a noun, not a verb with its object. */
export function isBeforeNoun(words: Words, at: number): boolean {
  const before = (words[at - 1] ?? '').toLowerCase();
  return (
    at === 0 ||
    /^(?:newly|recently|long|once|then)$/.test(before) ||
    (beforeNoun.has(before) && before !== 'that')
  );
}

/** A word with a capital is taken for a name. */
export const capital = /^\p{Lu}/u;

const plurals = /^(?:people|police|men|women|children|voters|.{2,}[^su]s|and|or)$/;

/** "voters go", "Brescia and Verona meet": the word before can be the subject of a base form. */
export function isAfterPlural(words: Words, at: number): boolean {
  let i = at - 1;
  while (adverb.test(words[i] ?? '')) i--;
  const before = words[i] ?? '';
  // "Galle fly to Sharjah": a club, at the start of its clause.
  if (capital.test(before) && i <= 2) return true;
  // "Brescia and Verona meet"
  if (capital.test(before) && words.slice(Math.max(0, i - 4), i).includes('and')) return true;
  return pronouns.has(before.toLowerCase()) || plurals.test(before) || /^(?:[A-Z].*[^s]s)$/.test(before);
}
