import { fold } from './fold.ts';
import { findPlain, type PlainPlace, type SearchText, toSearchText } from './searchText.ts';

/** Text folded for searching (`fold`), with the places of the original: "Lodz" finds "Łódź", "strasse" finds "Straße". */
export function toFoldedText(text: string): SearchText {
  const { plain, starts, ends } = toSearchText(text);
  const folded: string[] = [];
  const foldedStarts: number[] = [];
  const foldedEnds: number[] = [];
  for (let unit = 0; unit < plain.length; unit += 1) {
    const made = foldUnit(plain.charAt(unit));
    folded.push(made);
    for (let at = 0; at < made.length; at += 1) {
      foldedStarts.push(starts[unit] ?? 0);
      foldedEnds.push(ends[unit] ?? 0);
    }
  }
  return { plain: folded.join(''), starts: foldedStarts, ends: foldedEnds };
}

/** Occurrences of words as a reader types them; none overlaps another. At most `limit`. */
export function findFolded(text: SearchText, words: string, limit: number): readonly PlainPlace[] {
  const wanted = toFoldedText(words.trim()).plain;
  let end = 0;
  return findPlain(text, wanted, limit).filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

const known = new Map<string, string>();

function foldUnit(unit: string): string {
  if (unit <= '~') return unit.toLowerCase();
  const made = known.get(unit) ?? fold(unit);
  known.set(unit, made);
  return made;
}
