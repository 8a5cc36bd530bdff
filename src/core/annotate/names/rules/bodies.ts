import { plainCapitals } from '../../words/functionWords.ts';
import { bodyOpeners, bodyTails, companyForms, teams } from '../../words/heads.ts';
import { bodyNouns } from '../../words/organisationNouns.ts';
import { roleNouns } from '../../words/titles.ts';
import type { Lookup } from '../lookup.ts';
import { type Part, type Rule, readAs, textOf, wordAfter, wordBefore } from '../rule.ts';

/** "Flemish Port Authority", "University of Tartu", "Havgaard Inc.". */
export const bodyByItsWords: Rule = {
  name: 'word for a body',
  read(part, look) {
    const { words, from, to } = part;
    const tail = lastTail(part) ?? centre(part, look);
    const opener = words.findIndex(
      (word, i) =>
        i >= from && i < to - 2 && bodyOpeners.has(word) && /^(?:of|for|on)$/.test(words[i + 1] ?? ''),
    );
    if (opener !== -1) return readAs('organisation', 'word for a body', 3, part);
    if (tail === undefined || tail === from) return undefined;
    const isPerson =
      tail === from + 1 &&
      tail === to - 1 &&
      look.isGiven(words[from] ?? '') &&
      // "journalist Alex Press"
      (look.isFamily(words[tail] ?? '') || roleNouns.has(wordBefore(part))) &&
      !look.place(words[from] ?? '') &&
      !companyForms.test(words[tail] ?? '');
    if (isPerson) return undefined;
    const end =
      companyForms.test(words[tail] ?? '') || tail === to - 1 || words[tail + 1] === 'of' ? to : tail + 1;
    return readAs(
      'organisation',
      'word for a body',
      tail - from > 1 || !look.isCommon(words[from] ?? '') ? 3 : 2,
      { from, to: words[tail + 1] === 'of' ? to : Math.min(end, tail + 1) },
    );
  },
};

/** "National Hurricane Center" is an organisation, "Rockefeller Center" a place. */
function centre({ words, from, to }: Part, look: Lookup): number | undefined {
  const before = words[to - 2] ?? '';
  return to - from > 2 && /^Cent(?:er|re)$/.test(words[to - 1] ?? '') && look.isCommon(before)
    ? to - 1
    : undefined;
}

function lastTail({ words, from, to }: Part): number | undefined {
  for (let i = to - 1; i >= from; i--) if (bodyTails.has(words[i] ?? '')) return i;
  return undefined;
}

/** "the Falcons": a team's name by itself. */
export const teamName: Rule = {
  name: 'name of a team',
  read(part) {
    const { words, from, to } = part;
    if (to - from !== 1 || wordBefore(part).toLowerCase() !== 'the' || !teams.has(words[from] ?? ''))
      return undefined;
    return readAs('organisation', 'name of a team', 1, part);
  },
};

/** "CMA", "NOAA": capitals that are no common abbreviation. */
export const acronym: Rule = {
  name: 'acronym',
  read(part, look) {
    const { sentence, from, to } = part;
    const raw = sentence.tokens[from]?.text ?? '';
    if (to - from !== 1 || sentence.case === 'capitals' || plainCapitals.has(raw) || /^[IVXLC]+$/.test(raw))
      return undefined;
    // "a FREE copy": emphasis, or a sentence of capitals.
    if (look.isCommon(raw.toLowerCase()) || isShouted(sentence.tokens, from)) return undefined;
    if (!/^(?:[A-Z][A-Z&]{1,5}|[A-Z]\.(?:[A-Z]\.)+)$/.test(raw)) return undefined;
    return readAs('organisation', 'acronym', 1, part);
  },
};

/** Words in capitals on both sides, or a file's ending after it: "TEXT.htm". */
function isShouted(tokens: Part['sentence']['tokens'], at: number): boolean {
  const isCapitals = (i: number) => /^[A-Z]{4,}$/.test(tokens[i]?.text ?? '');
  if (isCapitals(at - 1) && isCapitals(at + 1)) return true;
  return (
    tokens[at + 1]?.text === '.' &&
    /^(?:pdf|htm|html|doc|docx|xls|txt|jpg|gif|com|org|net)$/i.test(tokens[at + 2]?.text ?? '')
  );
}

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
