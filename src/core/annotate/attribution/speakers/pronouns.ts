import type { Reading } from '../reading.ts';
import type { Pronoun } from './fitsPronoun.ts';

const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['their', 'they'],
  ['it', 'it'],
  ['its', 'it'],
]);

/** The pronoun that a word is a form of, or that would stand for "the 31-year-old" or "the mother-of-two". */
export function pronounOf(word: string): Pronoun | undefined {
  return pronouns.get(word) ?? pronounOfParent(word) ?? (isAge(word) ? 'he' : undefined);
}

/** The last token of "the 31-year-old", who is whoever "he" or "she" would be. */
export function isAge(word: string): boolean {
  return word === 'year-old';
}

/** "she" for "the mother-of-two", "he" for "the dad-of-three" */
export function pronounOfParent(word: string): Pronoun | undefined {
  const parent = /^(?:grand)?(mother|mum|mom|father|dad)-of-\w+$/.exec(word)?.[1];
  if (!parent) return undefined;
  return parent.startsWith('m') ? 'she' : 'he';
}

/** "Lind called her a liar. She said": who called her so need not be who "she" is. */
export function isOfAnother({ low, classes, speech }: Reading, pronoun: Pronoun): boolean {
  const object = pronoun === 'he' ? 'him' : 'her';
  // "He had told her, she said, that it was late": she speaks.
  if (low.some((word, i) => word === pronoun && !speech[i])) return false;
  return low.some(
    (word, i) =>
      word === object &&
      !speech[i] &&
      classes[i - 1] === 'cue' &&
      !/^(?:noun|name|ing|verb)$/.test(classes[i + 1] ?? ''),
  );
}
