import type { Entity } from '../../story/story.ts';
import type { Use } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { tenseOf } from '../times/tense.ts';
import { determiner } from '../words/clauseWords.ts';
import { functionWords } from '../words/functionWords.ts';
import { isHumanNoun } from '../words/humanNouns.ts';
import { courtesies, roleNouns, titleParts, titles } from '../words/titles.ts';
import { wordSet } from '../words/wordSet.ts';

type Role = Entity['roles'][number];
export type FoundRole = { readonly role: Role; readonly rule: string };

/** Qualifiers that belong to the role after them: "lead prosecutor", "home goalkeeper", "union leader". */
const qualifiers = wordSet(
  'former deputy vice acting chief senior junior lead assistant associate executive managing general prime foreign defense defence finance interior',
  'home team club union opposition party head state police fire army military navy federal district national local regional central court trial',
  'sales marketing press media political economic science sports technical medical research company business bank port harbor harbour film pop rock opera',
  'veteran retired newly elected longtime late outgoing incoming interim co-founding founding rebel separatist spiritual religious supreme top human rights',
);
/** These end a role within an apposition. */
const roleEnds =
  /^(?:[,.;:()—–”"]|who|whom|whose|which|where|when|but|said|says|told|is|was|are|were|has|had|have|will|would)$/;
const maxWords = 14;

/** The roles beside a person's name, in the story's words: before it, after it, or told of it. */
export function findRoles(use: Use, inSentence: readonly Use[]): readonly FoundRole[] {
  return [
    titleBefore(use, inSentence),
    appositionBefore(use, inSentence),
    appositionAfter(use) ?? toldAfter(use) ?? inBrackets(use),
  ].flatMap((found) => found ?? []);
}

/** "South Korean Vice Foreign Minister Chang", "club bookkeeper Mila Kos": a role next to the name, with its qualifiers. */
function titleBefore(use: Use, inSentence: readonly Use[]): FoundRole | undefined {
  const span = titleSpan(use, inSentence);
  return span && toRole(use.sentence, ...span, 'title before the name');
}

function titleSpan(
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

/** "assigned to guard Ana Roe", "will host Bo Lind": nouns that are verbs too. */
function isVerbHere(words: readonly string[], at: number): boolean {
  return (
    /^(?:guard|host|coach|boss|partner|head|chair|pilot|captain|nurse|doctor|father|champion|referee|judge|author|witness|guide|star|defend|forward|usher|rival|mother|model|trustee)$/.test(
      words[at] ?? '',
    ) && /^(?:to|will|would|can|could|may|might|must|should|not|and|they|we|I|you)$/.test(words[at - 1] ?? '')
  );
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

const grammar = wordSet(
  'the a an his her its their our my your',
  'said says told asked added and or but nor as if when while after before because since until with without against past by for from of to in on at into over under',
  'than that this these those which who whom whose what where not no also then when both all some many few several two three four five six seven eight nine ten between',
  'amid among despite during near off out outside per plus save through toward towards up upon via within including called named while whether is are was were be',
);

/** "the Russian ambassador to Seoul, Andrey Kulik,", "Peru’s finance minister, Ana Roe,": from the article or owner to the name. */
function appositionBefore(use: Use, inSentence: readonly Use[]): FoundRole | undefined {
  const { sentence, piece } = use;
  const { words } = sentence;
  // "Kandy’s coach, the former batter Sania Lund,"
  const [title = pastTitles(words, piece.from)] = titleSpan(use, inSentence) ?? [];
  const end = determiner.test(words[title - 1] ?? '') ? title - 1 : title;
  if (words[end - 1] !== ',' || !closes(words, piece.to)) return undefined;
  let first: number | undefined;
  for (let from = end - 2; from >= 0 && from > end - maxWords; from--) {
    const word = words[from] ?? '';
    // "an exporter whose owner, Ana Roe,"
    const isWhose = word === 'whose';
    if (roleEnds.test(word) && !isWhose) break;
    const isOwner = /^['’]s$/.test(word);
    if (isOwner || isWhose || determiner.test(word))
      first = isOwner ? startOfName(words, from, inSentence) : from + 1;
    else if (from === 0 && isHumanNoun(word.toLowerCase())) first = 0;
    if (first === from + 1 && isRoleHead(words, first, end - 1)) {
      const owner = ownerBefore(words, from, inSentence);
      return toRole(sentence, owner ?? first, end - 1, 'apposition before the name');
    }
  }
  return first !== undefined && isRoleHead(words, first, end - 1)
    ? toRole(sentence, first, end - 1, 'apposition before the name')
    : undefined;
}

/** "the new treasurer, Dr Nkechi Obi", "the agency's head, Maj. Gen. Hendrik Lund": courtesies and ranks stand between. */
function pastTitles(words: readonly string[], from: number): number {
  let end = from;
  while (end > 0 && (courtesies.has(words[end - 1] ?? '') || titles.has(words[end - 1] ?? ''))) end--;
  return end;
}

/** "Peru" in "Peru ’s finance minister", "the club" in "the club ’s bookkeeper". */
function startOfName(words: readonly string[], possessive: number, inSentence: readonly Use[]): number {
  const owner = inSentence.find(({ piece }) => piece.to === possessive);
  if (owner) return owner.piece.from;
  let from = possessive - 1;
  while (from > 0 && /^\p{Lu}/u.test(words[from - 1] ?? '') && /^\p{Lu}/u.test(words[from] ?? '')) from--;
  return from;
}

function ownerBefore(words: readonly string[], at: number, inSentence: readonly Use[]): number | undefined {
  return /^['’]s$/.test(words[at] ?? '') ? startOfName(words, at, inSentence) : undefined;
}

/** The apposition ends after the name: a comma, a full stop or a verb. */
function closes(words: readonly string[], at: number): boolean {
  const next = words[at] ?? '';
  // "Zsófia Lund of Hungary,", "Ana Roe KC,"
  if (/^(?:of|from)$/.test(next) || /^[A-Z]{2,4}$/.test(next)) return true;
  return (
    next === '' ||
    /^[,.;:)”"—–]$/.test(next) ||
    tenseOf(words, at) !== undefined ||
    /^(?:and|who)$/.test(next)
  );
}

/** The noun that a phrase is about, before "of", "for", "at" …, names what somebody is. */
function isRoleHead(words: readonly string[], from: number, to: number): boolean {
  let end = from;
  while (
    end < to &&
    !/^(?:of|for|at|in|to|from|with|on|by|and|who|that|behind|since|under|against|there|here|,)$/.test(
      words[end] ?? '',
    )
  )
    end++;
  return isHumanNoun(words[end - 1] ?? '') || (end === 1 && isHumanNoun((words[0] ?? '').toLowerCase()));
}

/** "Henk Baring, its sales director,", "Mila Kos, 54, the club’s bookkeeper": to the end of the apposition. */
function appositionAfter({ sentence, piece }: Use): FoundRole | undefined {
  const { words } = sentence;
  if (words[piece.to] !== ',') return undefined;
  const age = /^\d{1,3}$/.test(words[piece.to + 1] ?? '') && words[piece.to + 2] === ',' ? 2 : 0;
  const adverb = /^(?:now|then|later|currently|formerly|once)$/.test(words[piece.to + 1 + age] ?? '') ? 1 : 0;
  const start = piece.to + 1 + age + adverb;
  return phraseAt(sentence, start, 'apposition after the name');
}

/** "Kos is the club’s bookkeeper", "Lind, who was a nurse at the camp", "Roe, who works as a diver" */
function toldAfter({ sentence, piece }: Use): FoundRole | undefined {
  const { words } = sentence;
  let at = piece.to;
  if (words[at] === ',' && words[at + 1] === 'who') at += 2;
  if (/^(?:is|was|became|remains)$/.test(words[at] ?? '')) at++;
  else if (/^(?:works|worked|serves|served)$/.test(words[at] ?? '') && words[at + 1] === 'as') at += 2;
  else return undefined;
  if (!determiner.test(words[at] ?? '') || judging.test(words[at + 1] ?? '')) return undefined;
  const found = phraseAt(sentence, at, 'told of the name');
  // "was a happy child" is no role; a listed one is.
  return found?.role.text.split(' ').some((word) => roleNouns.has(word)) ? found : undefined;
}

/** "the most decisive player", "the sixth prime minister in eight years" */
const judging = /^(?:most|least|best|worst|only|first|second|third|last|next|great|good|happy|\w+th|\w+est)$/;

/** "Ana Roe (head of the port)" */
function inBrackets({ sentence, piece }: Use): FoundRole | undefined {
  return sentence.words[piece.to] === '('
    ? phraseAt(sentence, piece.to + 1, 'in brackets after the name')
    : undefined;
}

function phraseAt(sentence: Sentence, start: number, rule: string): FoundRole | undefined {
  const { words } = sentence;
  let to = start;
  while (
    to < words.length &&
    to < start + maxWords &&
    !roleEnds.test(words[to] ?? '') &&
    !(to > start + 1 && isNextPart(words, to))
  )
    to++;
  const from = determiner.test(words[start] ?? '') ? start + 1 : start;
  // "Kim, center, arrives": a place in the picture.
  if (from === start && /^(?:cent(?:er|re)|left|right)$/.test(words[start] ?? '')) return undefined;
  return to > from && isRoleHead(words, from, to) ? toRole(sentence, from, to, rule) : undefined;
}

/** "…, a nurse and a driver", "…, the mayor and Bo Lind": what comes after "and" is somebody else. */
function isNextPart(words: readonly string[], at: number): boolean {
  return (
    words[at] === 'and' && (determiner.test(words[at + 1] ?? '') || /^\p{Lu}/u.test(words[at + 1] ?? ''))
  );
}

function toRole({ tokens, block }: Sentence, from: number, to: number, rule: string): FoundRole | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  const [start, end] = [first.start, last.end];
  return { role: { text: block.text.slice(start, end), block: block.id, start, end }, rule };
}
