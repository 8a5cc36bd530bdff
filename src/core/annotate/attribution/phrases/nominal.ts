import type { WordClass } from '../wordClass.ts';

/** Words that can be the noun of a phrase. */
export const nominal: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'noun',
  'name',
  'number',
  'ing',
]);

/** Words that a phrase for a speaker has at the most. */
export const longestPhrase = 40;
