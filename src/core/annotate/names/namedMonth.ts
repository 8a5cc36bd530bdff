import { calendarWords } from '../words/functionWords.ts';
import { nameParticles } from '../words/titles.ts';
import type { Lookup } from './lookup.ts';

/** "King Carlos I". */
export function isNumeral(words: readonly string[], i: number, look: Lookup): boolean {
  return (
    words[i] === 'I' &&
    i > 0 &&
    /^[A-Z][a-z]+$/.test(words[i - 1] ?? '') &&
    !look.isCommon(words[i - 1] ?? '') &&
    (!/^[a-z]+$/.test(words[i + 1] ?? '') ||
      /^(?:and|of|with|in|at|by|from|who|to|was|had|is)$/.test(words[i + 1] ?? ''))
  );
}

/** "Theresa May", "Grace April", "May said": a month's name that can't be a month here. */
export function isNamedMonth(words: readonly string[], i: number, look: Lookup): boolean {
  const before = words[i - 1] ?? '';
  const after = words[i + 1] ?? '';
  // "Robert F. Sunday", "J. March"
  if (/^[A-Z]\.$/.test(before) && /^[A-Z][a-z]+$/.test(words[i] ?? '') && calendarWords.has(words[i] ?? ''))
    return true;
  if (isGivenMonth(words, i, look)) return true;
  if (!/^(?:May|March|April|June|August|Summer|Winter|Spring)$/.test(words[i] ?? '')) return false;
  if (
    /^(?:said|says|told|may|might|will|would|has|had|was|is|says)$/.test(after) &&
    !/^(?:in|since|of|by|until|last|next|this|and)$/i.test(before)
  )
    return true;
  return (
    /^[A-Z][a-z]+$/.test(before) &&
    !/^\d/.test(after) &&
    !/^(?:In|Since|By|Until|Last|Next|This|Late|Early|From|And|To|On|Through|Between|Of|For|Every|During|Before|After)$/.test(
      before,
    )
  );
}

/** "June Carter", "Jan van den Berg": a month's name before a family name, where no date is. */
function isGivenMonth(words: readonly string[], i: number, look: Lookup): boolean {
  if (!/^(?:Jan|Jun|Mar|April|May|June|August)$/.test(words[i] ?? '')) return false;
  const [before = '', after = ''] = [words[i - 1], words[i + 1]];
  const isWord = /^\p{Lu}\p{Ll}{2,}$/u.test(after) && !calendarWords.has(after) && !look.isCommon(after);
  // "by Jan Boomhouwer": an abbreviated month has a number behind it.
  if (/^(?:Jan|Jun|Mar)$/.test(words[i] ?? '') && isWord && !/^\d/.test(before)) return true;
  if (
    /^(?:in|since|of|by|until|last|next|this|mid|late|early|from|to|through|on|for|every|during|and|\d+)$/i.test(
      before,
    )
  )
    return false;
  if (words[i] === 'Jan' && nameParticles.has(after)) return true;
  return (
    /^[A-Z][a-z]+$/.test(after) &&
    look.isFamily(after) &&
    !calendarWords.has(after) &&
    (words[i] === 'Jan' || !look.isCommon(after))
  );
}
