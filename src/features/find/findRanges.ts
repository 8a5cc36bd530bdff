import { findFolded, toFoldedText } from '#core/text/foldedText.ts';
import { readRuns, toRange } from './textRuns.ts';

/** More can't be stepped through. */
export const mostFound = 2000;

/** Where these words are in the story and its timeline, in the order of the page. */
export function findRanges(roots: readonly Element[], words: string): readonly Range[] {
  const found: Range[] = [];
  if (words.trim() === '') return found;
  for (const run of readRuns(roots)) {
    const places = findFolded(toFoldedText(run.text), words, mostFound - found.length);
    found.push(...places.map((place) => toRange(run, place)));
    if (found.length >= mostFound) break;
  }
  return found;
}
