import type { Use } from '../draft.ts';
import { tenseOf } from '../times/tense.ts';
import { determiner } from '../words/clauseWords.ts';
import { isHumanNoun } from '../words/humanNouns.ts';
import { courtesies, titles } from '../words/titles.ts';
import { type FoundRole, isRoleHead, maxWords, roleEnds, toRole } from './role.ts';
import { titleSpan } from './titleBefore.ts';

/** "the Russian ambassador to Seoul, Andrey Kulik,", "Peru’s finance minister, Ana Roe,": from the article or owner to the name. */
export function appositionBefore(use: Use, inSentence: readonly Use[]): FoundRole | undefined {
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
