import { firmOpeners, firmTails, notFirms } from '../../words/firms.ts';
import { bodyTails, placeTails, thingTails } from '../../words/heads.ts';
import { titles } from '../../words/titles.ts';
import type { Lookup } from '../lookup.ts';
import { phrase } from '../phrase.ts';
import { isBrandBefore } from '../possessive.ts';
import { type Rule, readAs, wordAfter, wordBefore } from '../rule.ts';

/** "Holm & Sons", "Vetter & Roe": one firm. */
export const partners: Rule = {
  name: 'partners',
  read(part) {
    const { words, from, to } = part;
    const at = words.indexOf('&', from);
    if (at <= from || at >= to - 1) return undefined;
    return readAs('organisation', 'partners', 2, part);
  },
};

/** "FC Norvik", "Bank Solveig", "Dynamo Arlen": the first word says that a firm or club follows. */
export const firmByItsOpener: Rule = {
  name: 'opens a firm or club',
  read(part, look) {
    const { words, from, to } = part;
    if (!firmOpeners.has(words[from] ?? '') || to - from < 2 || to - from > 4) return undefined;
    if (words.slice(from + 1, to).some((word) => titles.has(word) || placeTails.has(word))) return undefined;
    // "Real Estate", "Radio Days": ordinary words make no name.
    if (!/^[A-Z]{2}/.test(words[from] ?? '') && look.isCommon(words[from + 1] ?? '')) return undefined;
    return readAs('organisation', 'opens a firm or club', 2, part);
  },
};

/** "Gdansk Turbines", "Kisumu Stars": a town and what is made or called there. */
export const firmWithTown: Rule = {
  name: 'town and plural',
  read(part, look) {
    const { sentence, words, from, to } = part;
    if (sentence.case !== 'plain') return undefined;
    for (let end = to - 1; end > from; end--) {
      if (to - end > 2) return undefined;
      const place = look.place(phrase(words, from, end));
      const isPerson =
        to - from === 2 && look.isGiven(words[from] ?? '') && look.isFamily(words[to - 1] ?? '');
      if (isPerson) return undefined;
      if (!place || (place.kind === 'country' && to - end > 1)) continue;
      const last = words[to - 1] ?? '';
      const rest = words.slice(end, to);
      if (!firmTails.has(last) && !isPluralName(last, look)) return undefined;
      if (
        rest.some(
          (word) => placeTails.has(word) || thingTails.has(word) || notFirms.has(word) || titles.has(word),
        )
      )
        return undefined;
      return readAs('organisation', 'town and plural', 2, part);
    }
    return undefined;
  },
};

function isPluralName(word: string, look: Lookup): boolean {
  return (
    /^[A-Z][a-z]{2,}[^s]s$/.test(word) &&
    (look.isCommon(word) || look.isCommon(word.slice(0, -1))) &&
    !look.isGiven(word)
  );
}

/** "Wendel's said": the ending belongs to a brand's name, since a verb follows it. */
export const possessiveBrand: Rule = {
  name: 'brand in the possessive',
  read(part, look) {
    const { words, from, to, sentence } = part;
    if (wordAfter(part) !== "'s" || to - from > 2 || sentence.case !== 'plain') return undefined;
    if (/^the$/i.test(wordBefore(part)) || look.place(phrase(words, from, to))) return undefined;
    return isBrandBefore(words, to + 1) && !bodyTails.has(words[to - 1] ?? '')
      ? readAs('organisation', 'brand in the possessive', 2, { from, to: to + 1 })
      : undefined;
  },
};
