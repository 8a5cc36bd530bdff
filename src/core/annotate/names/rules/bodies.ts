import { plainCapitals } from '../../words/functionWords.ts';
import { bodyOpeners, bodyTails, companyForms, teams } from '../../words/heads.ts';
import { roleNouns } from '../../words/titles.ts';
import type { Lookup } from '../lookup.ts';
import { type Part, type Rule, readAs, wordBefore } from '../rule.ts';

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
    if (isCamelCase(raw)) return readAs('organisation', 'capital inside a word', 1, part);
    if (!/^(?:[A-Z][A-Z&]{1,5}|[A-Z]\.(?:[A-Z]\.)+)$/.test(raw)) return undefined;
    return readAs('organisation', 'acronym', 1, part);
  },
};

/** "YouGov", "SoftBank", but not "McDowell" or "DeSantis". */
export function isCamelCase(word: string): boolean {
  return /^[A-Z][a-z]{2,}[A-Z][a-z]/.test(word) && !/^(?:Mac|Fitz|Van|Von|Del|San|Mc)/.test(word);
}

/** Words in capitals on both sides, or a file's ending after it: "TEXT.htm". */
function isShouted(tokens: Part['sentence']['tokens'], at: number): boolean {
  const isCapitals = (i: number) => /^[A-Z]{4,}$/.test(tokens[i]?.text ?? '');
  if (isCapitals(at - 1) && isCapitals(at + 1)) return true;
  return (
    tokens[at + 1]?.text === '.' &&
    /^(?:pdf|htm|html|doc|docx|xls|txt|jpg|gif|com|org|net)$/i.test(tokens[at + 2]?.text ?? '')
  );
}
