import type { Sentence } from '../sentence.ts';
import { bodyOpeners, bodyTails, companyForms, placeOfOpeners, placeOpeners } from '../words/heads.ts';
import { nameParticles, titles } from '../words/titles.ts';
import type { Lookup } from './lookup.ts';
import { isNameWord } from './nameWord.ts';
import { isListed, phrase } from './phrase.ts';
import { isBrandBefore } from './possessive.ts';

/** The next word of the name after "of", "and", "de" …, if the words before allow the name to continue. */
export function afterSmallWords(
  sentence: Sentence,
  start: number,
  at: number,
  look: Lookup,
): number | undefined {
  const { words } = sentence;
  const small = words[at] ?? '';
  const before = words[at - 1] ?? '';
  let next = at + 1;
  // "Lucas Cranach the Elder"
  if (small === 'the')
    return /^(?:Elder|Younger|Great|Terrible|Conqueror|Confessor|Magnificent)$/.test(words[next] ?? '')
      ? next
      : undefined;
  if (/^(?:of|for)$/.test(small) && words[next] === 'the') next++;
  else if (nameParticles.has(small)) while (nameParticles.has(words[next] ?? '') && next < at + 3) next++;
  if (!isNameWord(sentence, next, look)) return undefined;
  if (companyForms.test(before)) return undefined;
  // "Trinidad and Tobago", "Dar es Salaam", "Frankfurt am Main".
  if (/^\p{Ll}+$/u.test(small) && isListed(words, start, next, look)) return next;
  const goesOn = (() => {
    switch (small) {
      case 'of':
        return (
          bodyOpeners.has(before) ||
          (bodyTails.has(before) && !look.place(words[next] ?? '')) ||
          placeOfOpeners.has(before) ||
          placeOpeners.has(before) ||
          hasOpener(words, start, at) ||
          /^(?:Battle|Treaty|Siege|Convention|Declaration|Protocol|Edict|Peace)$/.test(before)
        );
      case 'on':
        return /^(?:Committee|Commission|Council|Conference|Task|Panel|Board)$/.test(before);
      case 'for':
        return bodyOpeners.has(before) || hasOpener(words, start, at);
      case 'and':
        return isOneBody(sentence, start, at, look);
      case '&':
        return isOneFirm(words, start, next, look);
      case "'s":
      case "'":
        return words[next] === 'Republic' || (isTailWithin(words, next) && !isOwner(words, start, at, look));
      default:
        return nameParticles.has(small) && /^[A-Z]/.test(words[next] ?? '');
    }
  })();
  return goesOn ? next : undefined;
}

/** "Peru's", "Prime Minister Adan Roe's", "NASA's": the owner is a name of its own. */
function isOwner(words: readonly string[], start: number, at: number, look: Lookup): boolean {
  const text = phrase(words, start, at);
  const hasTitle = words.slice(start, at).some((word) => titles.has(word));
  return (
    Boolean(look.place(text) || look.organisation(text)) ||
    hasTitle ||
    (at - start > 1 && look.isGiven(words[start] ?? '') && !look.place(words[start] ?? ''))
  );
}

/** "Holm & Sons" goes on, "Ana & Leo" are two people; a verb after "Ben & Jerry's" shows that it is a name. */
function isOneFirm(words: readonly string[], start: number, next: number, look: Lookup): boolean {
  if (!look.isGiven(words[start] ?? '') || !look.isGiven(words[next] ?? '')) return true;
  if (isListed(words, start, next + 1, look)) return true;
  return words[next + 1] === "'s" && isBrandBefore(words, next + 2);
}

/** "Department of Health and Human Services": starts with an opener and its "of" or "for". */
function hasOpener(words: readonly string[], start: number, at: number): boolean {
  for (let i = start; i < at - 1; i++)
    if (bodyOpeners.has(words[i] ?? '') && /^(?:of|for)$/.test(words[i + 1] ?? '')) return true;
  return false;
}

/** "Competition and Markets Authority": common words around "and", with an organisation noun at the end. */
function isOneBody({ words }: Sentence, start: number, at: number, look: Lookup): boolean {
  const next = words[at + 1] ?? '';
  if (hasOpener(words, start, at)) return look.isCommon(next) || (!look.isGiven(next) && !look.place(next));
  const left = words.slice(afterPlace(words, start, at, look), at);
  if (
    !left.every((word) => look.isCommon(word)) ||
    left.some((word) => look.place(word) || bodyTails.has(word) || look.isFunction(word))
  )
    return false;
  let end = at + 1;
  while (/^[A-Z]/.test(words[end] ?? '') && end < at + 4) end++;
  return (
    left.length > 0 &&
    bodyTails.has(words[end - 1] ?? '') &&
    (look.isCommon(next) || /(?:ics|ology|tion|ment|ture|try)$/.test(next))
  );
}

/** "New York City Health and Hospitals Corporation": the organisation's own words start after the place. */
function afterPlace(words: readonly string[], start: number, at: number, look: Lookup): number {
  for (let end = at - 1; end > start; end--) if (look.place(phrase(words, start, end))) return end;
  return start;
}

function isTailWithin(words: readonly string[], from: number): boolean {
  for (let i = from; i < from + 4 && /^[A-Z]/.test(words[i] ?? ''); i++)
    if (bodyTails.has(words[i] ?? '')) return true;
  return false;
}
