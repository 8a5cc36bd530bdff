import type { TimeExpression } from '../../story/story.ts';
import { monthPattern } from './timeWords.ts';

const named = new RegExp(`\\b${monthPattern}|\\bquarter\\b`, 'i');
const relative = /\b(?:last|this|next|past|coming|previous|following|ago|year)\b|\d{4}/i;

/** "3 May", "in May": the words name a month but no year, which then follows from the date of publication. */
export function isYearAssumed({ quote, when, from }: TimeExpression): boolean {
  return when !== undefined && from === 'published' && named.test(quote) && !relative.test(quote);
}
