import { tenseOf } from '../../times/tense.ts';
import { determiner, phraseEnds } from '../../words/clauseWords.ts';
import { isHumanNoun } from '../../words/humanNouns.ts';
import { bodyNouns, peopleOrBodies } from '../../words/organisationNouns.ts';
import type { Lookup } from '../lookup.ts';
import { type Part, type Rule, readAs, textOf, wordAfter, wordBefore } from '../rule.ts';

/** What ends a noun phrase. */
const ends = new RegExp(`^(?:[,.;:()—–”"“]|${phraseEnds})$`);
/** What its head noun stands before. */
const links = /^(?:of|for|at|in|to|from|with|on|by|that|behind|since|under|against|based)$/;
/** Words that a noun phrase has at most. */
const longest = 10;

/** "Peru's finance minister, Ana Quiroga,", "Mila Kos, the club's bookkeeper", "The waste company, Terranova,": what it is stands beside the name. */
export const apposed: Rule = {
  name: 'beside what it is',
  read(part, look) {
    if (part.to - part.from > 4 || isElsewhere(part, look)) return undefined;
    const nouns = [...nounsBefore(part), ...nounAfter(part)];
    const isPerson = nouns.some(isPersonal);
    const isBody = nouns.some((noun) => bodyNouns.has(noun));
    const isEither = nouns.every((noun) => !isPersonal(noun) || peopleOrBodies.has(noun));
    if (isPerson === isBody || (isPerson && isEither)) {
      // "the president of the company, Ana Roe": only a name of a person's form is decided.
      return isPerson && part.to - part.from > 1 && look.isGiven(part.words[part.from] ?? '')
        ? readAs('person', 'beside what it is', 2, part)
        : undefined;
    }
    return readAs(
      isPerson ? 'person' : 'organisation',
      'beside what it is',
      part.to - part.from > 1 ? 2 : 1,
      part,
    );
  },
};

/** "In Kesteven, a driver": where it happened; or a name that is known otherwise, or no name. */
function isElsewhere(part: Part, look: Lookup): boolean {
  const { words, from, to, sentence } = part;
  return (
    sentence.case !== 'plain' ||
    /^(?:in|at|near|from|on|outside|to)$/i.test(wordBefore(part)) ||
    Boolean(look.place(textOf(part)) || look.organisation(textOf(part))) ||
    !/\p{Ll}/u.test(words[to - 1] ?? '') ||
    Boolean(look.adjective(words[from] ?? '')) ||
    words.slice(from, to).every((word) => look.isCommon(word))
  );
}

/** "companies" are makers too, but a maker is no person. */
function isPersonal(noun: string): boolean {
  return !bodyNouns.has(noun) && !noun.endsWith('quarters') && isHumanNoun(noun);
}

/** The heads of the phrases before ", NAME", nearest first: "port" and "spokesman" in "A spokesman for the port, Pere Amat,". */
function nounsBefore(part: Part): readonly string[] {
  const { words, from } = part;
  if (
    wordBefore(part) !== ',' ||
    !/^(?:[,.;:)—–”"]|and|who|KC|QC|MP|MEP|MSP|OBE|MBE|CBE|PhD|)$/.test(wordAfter(part))
  ) {
    if (wordBefore(part) !== ',' || tenseOf(words, part.to) === undefined) return [];
  }
  const heads: string[] = [];
  for (let at = from - 2; at >= 0 && at > from - 2 - longest; at--) {
    const word = words[at] ?? '';
    if (ends.test(word)) break;
    // "At a school in Oslo, Ana Roe said": where it was.
    const isFrame = at === 1 && /^(?:At|In|On|Outside|Inside|Near)$/.test(words[0] ?? '');
    if (isFrame && words.slice(at, from).some((one) => links.test(one))) break;
    if (determiner.test(word) || word === "'s" || (at === 0 && /^[A-Z]/.test(word))) {
      const start = determiner.test(word) || word === "'s" ? at + 1 : at;
      const head = headOf(words, start, from - 1);
      if (isPersonal(head)) return [head];
      heads.push(head);
    }
  }
  return heads.slice(0, 1);
}

/** The head of the phrase after "NAME,": "bookkeeper" in "Mila Kos, 54, the club's bookkeeper,". */
function nounAfter(part: Part): readonly string[] {
  const { words, to } = part;
  if (wordAfter(part) !== ',') return [];
  const start = to + (/^\d{1,3}$/.test(words[to + 1] ?? '') && words[to + 2] === ',' ? 3 : 1);
  const owned = words.slice(start + 1, start + 4).includes("'s") && /^\p{Lu}/u.test(words[start] ?? '');
  if (!determiner.test(words[start] ?? '') && !owned) return [];
  let end = start;
  while (end < words.length && end < start + longest && !ends.test(words[end] ?? '')) end++;
  // "In Calheta, a fisherman said": the comma opens a clause.
  if (!/^(?:[,.;:)—–”"]|who|whose|)$/.test(words[end] ?? '')) return [];
  return [headOf(words, start, end)];
}

function headOf(words: readonly string[], from: number, to: number): string {
  let end = from;
  while (end < to && !links.test(words[end] ?? '') && !(words[end] === 'and' && end > from)) end++;
  return words[end - 1]?.toLowerCase() ?? '';
}
