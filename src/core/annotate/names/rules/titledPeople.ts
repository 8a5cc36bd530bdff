import { bodyTails, placeTails } from '../../words/heads.ts';
import { courtesies, titleParts, titles } from '../../words/titles.ts';
import type { Lookup } from '../lookup.ts';
import { phrase } from '../phrase.ts';
import type { Piece } from '../piece.ts';
import { type Rule, skipTo } from '../rule.ts';
import { kindOf } from './knownNames.ts';

/** "South Korean Vice Foreign Minister Chang Ho-jin": country and portfolio, titles, then up to four words of name. */
export const titledPerson: Rule = {
  name: 'title',
  read({ words, from, to }, look) {
    const start = startOfTitle(words, from, to);
    if (start === undefined) return undefined;
    const end = endOfTitle(words, start, to, look);
    if (end === undefined) return undefined;
    const office = officeBefore(words, { from, start, end, to }, look);
    if (!office) return undefined;
    if (end === to) return office.length > 0 ? { pieces: office, next: to } : skipTo(to);
    if (to - end > 5 || (bodyTails.has(words[to - 1] ?? '') && to - end > 1)) return undefined;
    if (to - end === 1 && isOffice(words[end] ?? '', look)) return undefined;
    return { pieces: [...office, { from: end, to, kind: 'person', rule: 'title', weight: 3 }], next: to };
  },
};

function startOfTitle(words: readonly string[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++)
    if (isTitle(words[i] ?? '') || (titleParts.has(words[i] ?? '') && isTitleSoon(words, i, to))) return i;
  return undefined;
}

function isTitle(word: string): boolean {
  return (
    titles.has(word) ||
    courtesies.has(word) ||
    /^(?:CEO|CFO|COO|Co-\w+|Vice-\w+|Ex-\w+|\w+-elect)$/.test(word)
  );
}

function isTitleSoon(words: readonly string[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (isTitle(words[i] ?? '')) return true;
    if (!titleParts.has(words[i] ?? '') && !/^(?:and|of)$/.test(words[i] ?? '')) return false;
  }
  return false;
}

/** The token after the last title word; undefined if what follows can't be a name ("King Street", "Chief of Staff"). */
function endOfTitle(words: readonly string[], start: number, to: number, look: Lookup): number | undefined {
  let end = start + 1;
  while (
    end < to &&
    (isTitle(words[end] ?? '') || (titleParts.has(words[end] ?? '') && isTitleSoon(words, end, to)))
  )
    end++;
  while (end < to && words[end] === 'Executive') end++;
  const next = words[end] ?? '';
  if (end === to) return end;
  if (!/^[A-Z]/.test(next) || look.organisation(phrase(words, end, to))) return undefined;
  return end;
}

/** "King County", "General Meeting", "Miss Murder": the words after the title are no person's name. */
function isOffice(word: string, look: Lookup): boolean {
  return (
    placeTails.has(word) ||
    look.adjective(word) !== undefined ||
    (look.isCommon(word) && !look.isFamily(word) && !look.isGiven(word))
  );
}

/** The words before the title: none, an adjective, or a listed name; otherwise an organisation's name, unsure. */
function officeBefore(
  words: readonly string[],
  { from, start, end, to }: Readonly<Record<'from' | 'start' | 'end' | 'to', number>>,
  look: Lookup,
): readonly Piece[] | undefined {
  if (from === start) return [];
  const hasGiven = words.slice(from, start).some((word) => look.isGiven(word));
  // "Mary King": a family name.
  if (hasGiven && end === to && start - from === 1) return undefined;
  const kind = kindOf(phrase(words, from, start), look);
  // "Goat Minister"
  if (
    kind === 'place' &&
    start - from === 1 &&
    look.isCommon(words[from] ?? '') &&
    look.place(words[from] ?? '')?.kind !== 'country'
  )
    return [];
  if (kind) return [{ from, to: start, kind, rule: 'before a title', weight: 2 }];
  if (hasGiven && start - from > 1) return undefined;
  if (look.isCommon(words[start - 1] ?? '') && !bodyTails.has(words[start - 1] ?? '')) return [];
  return [
    {
      from,
      to: start,
      kind: 'organisation',
      rule: 'before a title',
      weight: bodyTails.has(words[start - 1] ?? '') ? 2 : 1,
    },
  ];
}

/** "Secretary of State Robert Roe", "Governor of Oregon Ada Lind": the office ends where a given name starts. */
export const afterOffice: Rule = {
  name: 'after an office',
  read({ words, from, to }, look) {
    if (words[from - 1] !== 'of' || !isTitle(words[from - 2] ?? '')) return undefined;
    for (let start = from + 1; start < to - 1; start++) {
      if (!look.isGiven(words[start] ?? '')) continue;
      const office = phrase(words, from, start);
      if (!look.place(office) && !words.slice(from, start).every((word) => look.isCommon(word)))
        return undefined;
      const place: Piece = { from, to: start, kind: 'place', rule: 'after an office', weight: 2 };
      const person: Piece = { from: start, to, kind: 'person', rule: 'after an office', weight: 2 };
      return { pieces: look.place(office) ? [place, person] : [person], next: to };
    }
    return undefined;
  },
};
