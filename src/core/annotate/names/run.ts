import type { Sentence } from '../sentence.ts';
import { bodyOpeners, bodyTails, companyForms, placeOfOpeners, placeOpeners } from '../words/heads.ts';
import { nameParticles } from '../words/titles.ts';
import type { Lookup } from './lookup.ts';

/**
 * Tokens `from` to `to` (half open) of a sentence: adjacent capitalised words and the small words between them, from
 * which names are cut. `atStart`: the first word would have a capital anyway.
 */
export type Run = {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly atStart: boolean;
};

/** The runs of capitals of a sentence whose capitals are meaningful; a run at its start loses leading common words. */
export function findRuns(sentence: Sentence, look: Lookup): readonly Run[] {
  const { words } = sentence;
  const runs: Run[] = [];
  let opening = true;
  for (let i = 0; i < words.length; ) {
    const word = words[i] ?? '';
    if (!isNameWord(sentence, i, look)) {
      if (/[\p{L}\p{N}]/u.test(word)) opening = /^(?:and|or)$/.test(word) && opening;
      else if (/^[:.!?]$/.test(word)) opening = true;
      i++;
      continue;
    }
    const to = endOfRun(sentence, i, look);
    runs.push({ sentence, from: i, to, atStart: opening });
    opening = false;
    i = to;
  }
  return runs;
}

/** The text of some tokens, joined as in the gazetteer. */
export function phrase(words: readonly string[], from: number, to: number): string {
  if (to === from + 1) return words[from] ?? '';
  return words
    .slice(from, to)
    .join(' ')
    .replace(/ ('s?)(?= |$)/g, '$1');
}

/** Whether a token's shape allows it in a name. */
function isNameWord({ words, tokens, case: kind }: Sentence, i: number, look: Lookup): boolean {
  const word = words[i] ?? '';
  if (!/^\p{Lu}/u.test(word) && !/^[a-z][A-Z]/.test(word)) return /^al-\p{Lu}/u.test(word);
  if (/^(?:https?:|www\.)|@/.test(word) || (tokens[i]?.text.length === 1 && !/^[A-Z]$/.test(word)))
    return false;
  if (look.isFunction(word)) return isNamedMonth(words, i) || isNumeral(words, i, look);
  return kind === 'plain' || !look.isCommon(word) || isNamed(word, look);
}

/** In a headline in capitals only listed names count. */
function isNamed(word: string, look: Lookup): boolean {
  return Boolean(look.place(word) || look.organisation(word) || look.adjective(word) || look.isGiven(word));
}

/** "King Carlos I". */
function isNumeral(words: readonly string[], i: number, look: Lookup): boolean {
  return (
    words[i] === 'I' &&
    i > 0 &&
    /^[A-Z][a-z]+$/.test(words[i - 1] ?? '') &&
    !look.isCommon(words[i - 1] ?? '') &&
    !/^[a-z]+$/.test(words[i + 1] ?? '')
  );
}

/** "Theresa May", "Grace April", "May said": a month's name that can't be a month here. */
function isNamedMonth(words: readonly string[], i: number): boolean {
  if (!/^(?:May|March|April|June|August|Summer|Winter|Spring)$/.test(words[i] ?? '')) return false;
  const before = words[i - 1] ?? '';
  const after = words[i + 1] ?? '';
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

/** Tokens. No name has more, and the time for reading a run grows with the cube of its length. */
const longest = 40;

function endOfRun(sentence: Sentence, start: number, look: Lookup): number {
  let end = start + 1;
  while (end < sentence.words.length && end - start < longest) {
    if (isNameWord(sentence, end, look) && !isBroken(sentence, end)) {
      end++;
      continue;
    }
    const next = afterSmallWords(sentence, start, end, look);
    if (next === undefined) break;
    end = next + 1;
  }
  return end;
}

/** A name doesn't continue across a dash, nor across a full stop that isn't part of an abbreviation. */
function isBroken({ tokens }: Sentence, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return !before || !token || token.start - before.end > 1;
}

/** The next word of the name after "of", "and", "de" …, if the words before allow the name to continue. */
function afterSmallWords(sentence: Sentence, start: number, at: number, look: Lookup): number | undefined {
  const { words } = sentence;
  const small = words[at] ?? '';
  const before = words[at - 1] ?? '';
  let next = at + 1;
  if (/^(?:of|for)$/.test(small) && words[next] === 'the') next++;
  if (!isNameWord(sentence, next, look)) return undefined;
  if (companyForms.test(before)) return undefined;
  const goesOn = (() => {
    switch (small) {
      case 'of':
        return (
          isListed(words, start, next, look) ||
          bodyOpeners.has(before) ||
          bodyTails.has(before) ||
          placeOfOpeners.has(before) ||
          placeOpeners.has(before) ||
          hasOpener(words, start, at)
        );
      case 'on':
        return /^(?:Committee|Commission|Council|Conference|Task|Panel|Board)$/.test(before);
      case 'for':
        return bodyOpeners.has(before) || hasOpener(words, start, at);
      case 'and':
        return isOneBody(sentence, start, at, look);
      case '&':
        return !(look.isGiven(words[start] ?? '') && look.isGiven(words[next] ?? ''));
      case "'s":
      case "'":
        return (
          words[next] === 'Republic' || (isTailWithin(words, next) && !look.place(phrase(words, start, at)))
        );
      default:
        return nameParticles.has(small) && /^[A-Z]/.test(words[next] ?? '');
    }
  })();
  return goesOn ? next : undefined;
}

/** "United States of America": the whole is on a list. */
function isListed(words: readonly string[], start: number, next: number, look: Lookup): boolean {
  const joined = phrase(words, start, next + 1);
  return Boolean(look.place(joined) || look.organisation(joined));
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
  return left.length > 0 && bodyTails.has(words[end - 1] ?? '') && look.isCommon(next);
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
