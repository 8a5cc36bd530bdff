import type { Mark } from './story.ts';

/**
 * A block's text as what it says, in the same length, so that offsets stay true: words that the source has struck out and
 * references to notes are blank. A deletion within a sentence leaves a bar, so that the words around it are not read as
 * one name.
 */
export function toldText(text: string, marks: readonly Mark[] = []): string {
  let told = text;
  for (const { type, start, end } of marks) {
    if (type !== 'deletion' && type !== 'footnote') continue;
    const isWithin = type === 'deletion' && end - start > 2 && /[\p{L}\p{N}]\s*$/u.test(told.slice(0, start));
    const blank = isWithin ? ` ${bar}`.padEnd(end - start) : ' '.repeat(end - start);
    told = told.slice(0, start) + blank + told.slice(end);
  }
  return told;
}

const bar = '|';

/** Part of a told text as a line of its own: without blanks and bars. */
export function toldWords(told: string): string {
  return told
    .replace(/ \|(?= )/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}
