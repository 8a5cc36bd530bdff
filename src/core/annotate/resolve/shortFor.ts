import type { FoundName } from '../names/findNames.ts';
import { isAcronym } from './initials.ts';

/**
 * The full name of initials that the text explains: "the Flemish Port Authority (FPA)", "…, or FPA", and "known as IPMA"
 * for the organisation last named in the block. Undefined if nothing is explained. `names` are in text order.
 */
export function shortFor(name: FoundName, index: number, names: readonly FoundName[]): string | undefined {
  const { region } = name.sentence.block;
  if (!isAcronym(name.text) || name.piece.kind === 'person' || region === 'dateline') return undefined;
  const { text } = name.sentence.block;
  const before = longNameBefore(name, index, names);
  if (!before) return undefined;
  const between = text.slice(before.end, name.start);
  const isBeside = /^\s\([“"]?$|^,\s(?:or|known as|also known as|called)\s(?:the\s)?[“"]?$/.test(between);
  const isKnown = /\b(?:known as|called|abbreviated as|short for)\s(?:the\s)?[“"]?$/.test(between);
  return isBeside || isKnown ? before.text : undefined;
}

/** Characters between a name and its initials, at most. */
const furthest = 120;

/** The last name of several words before this one, of the same kind and near enough. */
function longNameBefore(
  { start, piece, sentence }: FoundName,
  index: number,
  names: readonly FoundName[],
): FoundName | undefined {
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = names[i];
    if (!other || other.sentence.block.id !== sentence.block.id || other.end < start - furthest)
      return undefined;
    if (other.end <= start && other.text.includes(' ') && other.piece.kind === piece.kind) return other;
  }
  return undefined;
}
