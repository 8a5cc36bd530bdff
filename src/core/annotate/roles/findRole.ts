import type { Entity } from '../../story/story.ts';
import type { Use } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { courtesies, roleNouns, titleParts, titles } from '../words/titles.ts';
import { wordSet } from '../words/wordSet.ts';

type Role = Entity['roles'][number];
export type FoundRole = { readonly role: Role; readonly rule: string };

/** Qualifiers that belong to the role after them: "lead prosecutor", "home goalkeeper", "union leader". */
const qualifiers = wordSet(
  'former deputy vice acting chief senior junior lead assistant associate executive managing general prime foreign defense defence finance interior',
  'home team club union opposition party head state police fire army military navy police federal district national local regional central court trial',
  'sales marketing press media political economic science sports technical medical research company business bank port harbor harbour film pop rock opera',
  'veteran retired newly elected longtime late outgoing incoming interim co-founding founding rebel separatist spiritual religious supreme top human rights',
);
const determiners = wordSet('the a an his her its their our');
/** These end the role within an apposition. */
const roleEnds = /^(?:[,.;:()—–”"]|who|whom|whose|which|where|and|but|said|says|told|is|was|has|had|will)$/;
const maxWords = 12;

/** The role beside a person's name, before it or in an apposition, in the story's words. */
export function findRole(use: Use, inSentence: readonly Use[]): FoundRole | undefined {
  return titleBefore(use, inSentence) ?? appositionBefore(use) ?? appositionAfter(use);
}

/** "South Korean Vice Foreign Minister Chang": a title or role next to the name, with its qualifiers. */
function titleBefore({ sentence, piece }: Use, inSentence: readonly Use[]): FoundRole | undefined {
  const { words } = sentence;
  if (!isRoleWord(words[piece.from - 1] ?? '')) return undefined;
  let from = piece.from - 1;
  while (from > 0) {
    const before = words[from - 1] ?? '';
    const named = inSentence.find(
      ({ piece: other, resolved }) => other.to === from && resolved.kind !== 'person',
    );
    if (named) from = named.piece.from;
    else if (isRoleWord(before) || titleParts.has(before) || qualifiers.has(before.toLowerCase())) from--;
    else break;
  }
  return toRole(sentence, from, piece.from, 'title before the name');
}

/** "the Russian ambassador to Seoul, Andrey Kulik,": from the article to the name. */
function appositionBefore({ sentence, piece }: Use): FoundRole | undefined {
  const { words } = sentence;
  if (words[piece.from - 1] !== ',') return undefined;
  for (let from = piece.from - 2; from >= 0 && from > piece.from - maxWords; from--) {
    const word = words[from] ?? '';
    if (roleEnds.test(word)) return undefined;
    if (determiners.has(word.toLowerCase())) {
      const isRole = words.slice(from + 1, piece.from - 1).some(isRoleWord);
      return isRole ? toRole(sentence, from + 1, piece.from - 1, 'apposition before the name') : undefined;
    }
  }
  return undefined;
}

/** "Henk Baring, its sales director,": from the article to the end of the apposition. */
function appositionAfter({ sentence, piece }: Use): FoundRole | undefined {
  const { words } = sentence;
  const start = piece.to + 1;
  if (words[piece.to] !== ',') return undefined;
  let to = start;
  while (to < words.length && to < start + maxWords && !roleEnds.test(words[to] ?? '')) to++;
  const from = determiners.has(words[start] ?? '') ? start + 1 : start;
  const isBare = from === start;
  const nouns = words.slice(from, to);
  const isRole =
    nouns.slice(0, 4).some(isRoleWord) &&
    (!isBare || roleNouns.has(nouns[0] ?? '') || qualifiers.has(nouns[0] ?? ''));
  return isRole && to > from ? toRole(sentence, from, to, 'apposition after the name') : undefined;
}

function isRoleWord(word: string): boolean {
  return (
    (titles.has(word) && !courtesies.has(word)) ||
    roleNouns.has(word) ||
    /^(?:CEO|CFO|COO|head|Head|executive|Executive)$/.test(word)
  );
}

function toRole({ tokens, block }: Sentence, from: number, to: number, rule: string): FoundRole | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  const [start, end] = [first.start, last.end];
  return { role: { text: block.text.slice(start, end), block: block.id, start, end }, rule };
}
