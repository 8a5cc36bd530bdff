import { firmTails } from '../../words/firms.ts';
import { sayingVerbs } from '../../words/functionWords.ts';
import { isHumanNoun } from '../../words/humanNouns.ts';
import { roleNouns } from '../../words/titles.ts';
import type { Lookup } from '../lookup.ts';
import { type Part, type Rule, readAs, textOf, wordAfter, wordBefore } from '../rule.ts';
import { isCamelCase } from './bodies.ts';
import { endsAsPlace } from './endsAsPlace.ts';

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
      isCamelCase(words[from] ?? '') ||
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
    const lastPlace = look.place(words[to - 1] ?? '')?.kind;
    // "Neighbouring Canada said"
    if (to - from === 2 && lastPlace === 'country' && /ing$/.test(words[from] ?? ''))
      return readAs('place', 'described country', 2, { from: from + 1, to });
    // "Environment Canada said"
    if (
      to - from === 2 &&
      lastPlace === 'country' &&
      !look.isGiven(words[from] ?? '') &&
      !look.adjective(words[from] ?? '')
    )
      return readAs('organisation', 'body of a country', 1, part);
    const speaks =
      sayingVerbs.has(wordAfter(part)) ||
      (/^(?:said|says)$/.test(wordBefore(part)) && wordAfter(part) !== "'s");
    if (!speaks || isEveryday(part, look)) return undefined;
    if (isFirm(part, look)) return readAs('organisation', 'firm by its last word', 1, part);
    return readAs('person', name, 1, part);
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

/** "Halvorsen Marine said": a word for a trade behind what is no given name. */
function isFirm({ words, from, to, sentence }: Part, look: Lookup): boolean {
  const [first = '', last = ''] = [words[from], words[to - 1]];
  return (
    sentence.case === 'plain' &&
    to - from > 1 &&
    firmTails.has(last) &&
    !look.isFamily(last) &&
    !look.isGiven(first)
  );
}

function isEveryday({ words, from, to }: Part, look: Lookup): boolean {
  return (
    words.slice(from, to).every((word) => look.isCommon(word) || isHumanNoun(word.toLowerCase())) ||
    Boolean(look.place(words[from] ?? '') && to - from === 1)
  );
}
