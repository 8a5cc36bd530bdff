import { sayingVerbs } from '../../words/functionWords.ts';
import { bodyTails, placeTails } from '../../words/heads.ts';
import { roleNouns } from '../../words/titles.ts';
import type { Lookup } from '../lookup.ts';
import { type Part, type Rule, readAs, textOf, wordAfter, wordBefore } from '../rule.ts';

const maxWords = 5;

/** "Marta Lindqvist", "J. K. Lund": a given name or initials, followed by more. */
export const givenName: Rule = {
  name: 'given name',
  read(part, look) {
    const { words, from, to } = part;
    const first = words[from] ?? '';
    if (to - from < 2 || to - from > maxWords || endsAsPlace(part)) return undefined;
    const isInitial = /^[A-Z]\.$/.test(first);
    if (!isInitial && !look.isGiven(first)) return undefined;
    if (!isInitial && !isPlausible(part, look)) return undefined;
    const known = look.isFamily(words[to - 1] ?? '') && !look.isCommon(first);
    return readAs('person', 'given name', known ? 3 : 2, part);
  },
};

/** A known place or ordinary word as first word needs a family name after it: "Paris Hilton", "Grace May". */
function isPlausible({ words, from, to, atStart }: Part, look: Lookup): boolean {
  const [first = '', last = ''] = [words[from], words[to - 1]];
  if (to - from > 2 && look.isGiven(first) && look.isGiven(words[from + 1] ?? '')) return true;
  if (look.isCommon(last) && (atStart || !look.isFamily(last)))
    return !look.isCommon(first) && look.isFamily(last);
  return !look.adjective(last) && (!look.place(first) || look.isFamily(last));
}

/** "economist Dina Ospanova", "said Maes", "Trabelsi, 19,", "Nóbrega, a fisherman". */
export const personByNeighbours: Rule = {
  name: 'beside a role or a verb of saying',
  read(part, look) {
    const { words, from, to } = part;
    const name = 'beside a role or a verb of saying';
    if (
      to - from > 4 ||
      endsAsPlace(part) ||
      look.organisation(textOf(part)) ||
      !/^[A-Z][a-z]/.test(words[from] ?? '')
    )
      return undefined;
    if (/^[IVX]+$/.test(words[to - 1] ?? '') && to - from === 2 && !look.isCommon(words[from] ?? ''))
      return readAs('person', 'name with a numeral', 2, part);
    if (roleNouns.has(wordBefore(part)) && words[to - 1] !== 'of') return readAs('person', name, 2, part);
    if (
      wordAfter(part) === ',' &&
      /^\d{1,2}$/.test(words[to + 1] ?? '') &&
      /^[,.]$/.test(words[to + 2] ?? '')
    )
      return readAs('person', name, 2, part);
    if (to - from > 1 && wordAfter(part) === ',' && isRoleSoon(words, to + 1))
      return readAs('person', name, 2, part);
    const speaks = sayingVerbs.has(wordAfter(part)) || /^(?:said|says)$/.test(wordBefore(part));
    if (!speaks || isEveryday(part, look)) return undefined;
    return readAs('person', name, to - from > 1 || look.isFamily(words[from] ?? '') ? 1 : 1, part);
  },
};

/** An apposition with a role within the next few words: ", a fisherman", ", the home goalkeeper". */
function isRoleSoon(words: readonly string[], from: number): boolean {
  if (!/^(?:a|an|the|his|her|its|their|who|whose)$/.test(words[from] ?? '')) return false;
  if (/^(?:who|whose)$/.test(words[from] ?? '')) return true;
  for (let i = from + 1; i < from + 5; i++) {
    if (/^[,.;]$/.test(words[i] ?? ',')) return false;
    if (roleNouns.has(words[i] ?? '')) return true;
  }
  return false;
}

/** Two or three words that end in a family name and aren't ordinary words: "Yaw Mensah". */
export const familyName: Rule = {
  name: 'family name',
  read(part, look) {
    const { words, from, to } = part;
    if (to - from < 2 || to - from > 3 || endsAsPlace(part)) return undefined;
    const all = words.slice(from, to);
    if (
      !all.every(
        (word) =>
          /^[A-Z][a-z'-]/.test(word) ||
          /^[A-Z]\.$/.test(word) ||
          /^(?:de|van|von|bin|al|el|la|der)$/.test(word),
      )
    )
      return undefined;
    if (!look.isFamily(words[to - 1] ?? '') || all.some((word) => look.isCommon(word) || bodyTails.has(word)))
      return undefined;
    return readAs('person', 'family name', 1, part);
  },
};

function endsAsPlace({ words, from, to }: Part): boolean {
  return placeTails.has(words[to - 1] ?? '') && to - from > 2;
}

function isEveryday({ words, from, to }: Part, look: Lookup): boolean {
  return (
    words.slice(from, to).every((word) => look.isCommon(word)) ||
    Boolean(look.place(words[from] ?? '') && to - from === 1)
  );
}
