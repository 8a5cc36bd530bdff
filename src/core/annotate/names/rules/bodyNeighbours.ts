import { bodyNouns } from '../../words/organisationNouns.ts';
import { type Rule, readAs, textOf, wordAfter, wordBefore } from '../rule.ts';

/** "the company, Havgaard", "the airline EasyJet", "Havgaard shares", "shares in Havgaard". */
export const bodyByItsNeighbours: Rule = {
  name: 'beside a word for a body',
  read(part, look) {
    const { words, from, to } = part;
    if (to - from > 4 || (look.isGiven(words[from] ?? '') && to - from > 1)) return undefined;
    const name = 'beside a word for a body';
    const text = textOf(part);
    if (bodyNouns.has(wordBefore(part))) return readAs('organisation', name, 2, part);
    if (
      wordBefore(part) === ',' &&
      bodyNouns.has(words[from - 2] ?? '') &&
      /^(?:the|a|an)$/i.test(words[from - 3] ?? '')
    )
      return readAs('organisation', name, 2, part);
    if (wordAfter(part) === ',' && isBodySoon(words, to + 1)) return readAs('organisation', name, 2, part);
    if (
      /^(?:shares|stock|employees|executives|shareholders?|founder|co-founder|subsidiary|spokesman|spokeswoman)$/.test(
        wordAfter(part),
      ) &&
      !look.place(text)
    )
      return readAs('organisation', name, 2, part);
    if (
      wordAfter(part) === "'s" &&
      /^(?:shares|shareholders?|stock|subsidiary|board)$/.test(nounOwned(words, to)) &&
      !look.isGiven(words[from] ?? '') &&
      !look.place(text)
    )
      return readAs('organisation', name, 1, part);
    if (
      /^(?:[Ss]hares|stake|[Ss]tock)$/.test(words[from - 2] ?? '') &&
      /^(?:in|of)$/.test(wordBefore(part)) &&
      !look.place(text)
    )
      return readAs('organisation', name, 2, part);
    return undefined;
  },
};

/** "shareholder" in "Corvex's largest shareholder" */
function nounOwned(words: readonly string[], possessive: number): string {
  const next = words[possessive + 1] ?? '';
  return /^(?:largest|biggest|main|top|supervisory)$/.test(next) ? (words[possessive + 2] ?? '') : next;
}

/** An apposition: ", a trade union" */
function isBodySoon(words: readonly string[], from: number): boolean {
  if (!/^(?:a|an|the)$/.test(words[from] ?? '')) return false;
  const end = words
    .slice(from + 1, from + 6)
    .findIndex((word) => /^(?:[,.]|of|in|that|which|for)$/.test(word));
  const last = words[from + 1 + (end === -1 ? 4 : end) - 1] ?? '';
  return bodyNouns.has(last);
}

/** "a win over Zamalek", "beat Zamalek": teams in a match, recognised by context alone. */
export const contestant: Rule = {
  name: 'side in a contest',
  read(part, look) {
    const { words, from, to } = part;
    if (to - from > 3 || look.isCommon(words[from] ?? '') || look.place(textOf(part))) return undefined;
    const contest =
      /^(?:beat|beating|defeated|thrashed|edged|faced|face|host|hosted)$/.test(wordBefore(part)) ||
      (/^(?:over|against|with|at|meet|to)$/.test(wordBefore(part)) &&
        /^(?:win|won|victory|defeat|loss|lost|draw|drew|match|game|will)$/.test(words[from - 2] ?? ''));
    return contest ? readAs('organisation', 'side in a contest', 1, part) : undefined;
  },
};
