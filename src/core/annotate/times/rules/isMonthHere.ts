import type { Setting } from '../timeRule.ts';
import { monthNames } from '../timeWords.ts';

const afterPreposition =
  /\b(?:in|since|by|until|till|of|last|early|late|mid|from|to|through|between|during|for|before|after|throughout)\s+(?:at\s+least\s+|about\s+|around\s+)?$/i;
const afterMonth = new RegExp(`\\b(?:${monthNames.join('|')})\\s+(?:and|or)\\s+$`);

/**
 * A bare month is capitalised. "May" and "March" are verbs and names too, and some abbreviations are words ("Mar",
 * "Dec"): these count only after a preposition of time, and a family name after a given name never counts.
 */
export function isMonthHere(name: string, { text, start, end }: Setting): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  const doubtful = /^(?:May|March|August|April|June)$/.test(name) || name.length < 5;
  const placed = afterPreposition.test(before) || afterMonth.test(before);
  // "reporting by Jan Moravec"
  if (
    /^[A-Z][a-z]{2,3}$/.test(name) &&
    name !== 'June' &&
    name !== 'July' &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(end))
  )
    return false;
  if (!doubtful) return placed || !/[A-Z][a-z]+\s$/.test(before);
  // "in May" but not "to May said"
  return placed && !/^\s+(?:said|says|told|may|might|will|would|has|had)\b/.test(text.slice(end));
}

/** "In March you expect wind": a yearly event has no year. */
export function isYearly({ text, start, end }: Setting): boolean {
  if (
    /\b(?:usually|normally|typically|generally|always|every year|each year)\b[^.;,]{0,20}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
  )
    return true;
  return (
    /^(?:In)\s$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^,?\s(?:you|one|we|they|people)\s+(?!will\b|would\b)\w+\b(?<!ed)/.test(text.slice(end))
  );
}
