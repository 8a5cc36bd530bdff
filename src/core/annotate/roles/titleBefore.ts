import type { Use } from '../draft.ts';
import { tenseOf } from '../times/tense.ts';
import { functionWords } from '../words/functionWords.ts';
import { isHumanNoun } from '../words/humanNouns.ts';
import { titleParts } from '../words/titles.ts';
import { wordSet } from '../words/wordSet.ts';
import { type FoundRole, toRole } from './role.ts';

/** Qualifiers that belong to the role after them: "lead prosecutor", "home goalkeeper", "union leader". */
const qualifiers = wordSet(
  'former deputy vice acting chief senior junior lead assistant associate executive managing general prime foreign defense defence finance interior',
  'home team club union opposition party head state police fire army military navy federal district national local regional central court trial',
  'sales marketing press media political economic science sports technical medical research company business bank port harbor harbour film pop rock opera',
  'veteran retired newly elected longtime late outgoing incoming interim co-founding founding rebel separatist spiritual religious supreme top human rights',
);

const grammar = wordSet(
  'the a an his her its their our my your',
  'said says told asked added and or but nor as if when while after before because since until with without against past by for from of to in on at into over under',
  'than that this these those which who whom whose what where not no also then when both all some many few several two three four five six seven eight nine ten between',
  'amid among despite during near off out outside per plus save through toward towards up upon via within including called named while whether is are was were be',
);

/** "South Korean Vice Foreign Minister Chang", "club bookkeeper Mila Kos": a role next to the name, with its qualifiers. */
export function titleBefore(use: Use, inSentence: readonly Use[]): FoundRole | undefined {
  const span = titleSpan(use, inSentence);
  return span && toRole(use.sentence, ...span, 'title before the name');
}

/** The tokens of such a role, half open; undefined if there is none. */
export function titleSpan(
  { sentence, piece }: Use,
  inSentence: readonly Use[],
): readonly [number, number] | undefined {
  const { words } = sentence;
  const last = sharedBefore({ sentence, piece }, inSentence) ?? piece.from;
  if (!isHumanNoun(words[last - 1] ?? '') || isVerbHere(words, last - 1)) return undefined;
  let from = last - 1;
  let unknown = 0;
  while (from > 0) {
    const before = words[from - 1] ?? '';
    const named = inSentence.find(
      ({ piece: other, resolved }) => other.to === from && resolved.kind !== 'person',
    );
    if (named) from = named.piece.from;
    else if (before === '’s' || before === "'s") {
      const owner = inSentence.find(({ piece: other }) => other.to === from - 1);
      if (!owner) break;
      from = owner.piece.from;
    } else if (isHumanNoun(before) || titleParts.has(before) || qualifiers.has(before.toLowerCase())) from--;
    else if (unknown < 2 && /^[a-z]/.test(words[from] ?? '') && isNounLike(words, from - 1)) {
      unknown++;
      from--;
    } else break;
  }
  return [from, last];
}

const verbToo = wordSet(
  'guard host coach boss partner head chair pilot captain nurse doctor father champion referee judge author witness guide star defend forward usher rival mother model trustee convict',
);
const beforeVerb = /^(?:to|will|would|can|could|may|might|must|should|not|and|they|we|I|you)$/;

/** "assigned to guard Ana Roe", "will host Bo Lind": nouns that are verbs too. */
function isVerbHere(words: readonly string[], at: number): boolean {
  return verbToo.has(words[at] ?? '') && beforeVerb.test(words[at - 1] ?? '');
}

/** "lawyers Ana Roe and Bo Lind": both have the role before the first. */
function sharedBefore(
  { sentence, piece }: Pick<Use, 'sentence' | 'piece'>,
  inSentence: readonly Use[],
): number | undefined {
  const { words } = sentence;
  if (words[piece.from - 1] !== 'and') return undefined;
  const first = inSentence.find(
    ({ piece: other, resolved }) => other.to === piece.from - 1 && resolved.kind === 'person',
  );
  const noun = first && (words[first.piece.from - 1] ?? '');
  return noun?.endsWith('s') && /^[a-z]/.test(noun) && isHumanNoun(noun) ? first?.piece.from : undefined;
}

/** A lower-case word that may qualify a noun: no verb, preposition or other word of grammar. */
function isNounLike(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (
    /^[a-z][a-z-]+$/.test(word) &&
    !functionWords.has(word) &&
    !grammar.has(word) &&
    tenseOf(words, at) === undefined &&
    !/(?:ly|ed|ing)$/.test(word)
  );
}
