import type { FoundName } from '../names/findNames.ts';
import { isAcronym } from './initials.ts';

/**
 * The full name of initials that the text explains: "the Flemish Port Authority (FPA)", "…, or FPA", and "known as IPMA"
 * for the organisation last named in the block. Undefined if nothing is explained.
 */
export function shortFor(name: FoundName, names: readonly FoundName[]): string | undefined {
  const { region } = name.sentence.block;
  if (!isAcronym(name.text) || name.piece.kind === 'person' || region === 'dateline') return undefined;
  const { text, id } = name.sentence.block;
  const before = names
    .filter(
      ({ sentence, piece, end, text: other }) =>
        sentence.block.id === id &&
        end <= name.start &&
        other.includes(' ') &&
        piece.kind === name.piece.kind,
    )
    .at(-1);
  if (!before) return undefined;
  const between = text.slice(before.end, name.start);
  const isBeside = /^\s\([“"]?$|^,\s(?:or|known as|also known as|called)\s(?:the\s)?[“"]?$/.test(between);
  const isKnown =
    /\b(?:known as|called|abbreviated as|short for)\s(?:the\s)?[“"]?$/.test(between) && between.length < 120;
  return isBeside || isKnown ? before.text : undefined;
}
