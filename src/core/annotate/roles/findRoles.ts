import type { Use } from '../draft.ts';
import { appositionBefore } from './appositionBefore.ts';
import type { FoundRole } from './role.ts';
import { appositionAfter, inBrackets, toldAfter } from './roleAfter.ts';
import { titleBefore } from './titleBefore.ts';

/** The roles beside a person's name, in the story's words: before it, after it, or told of it. */
export function findRoles(use: Use, inSentence: readonly Use[]): readonly FoundRole[] {
  return [
    titleBefore(use, inSentence),
    appositionBefore(use, inSentence),
    appositionAfter(use) ?? toldAfter(use) ?? inBrackets(use),
  ].flatMap((found) => found ?? []);
}
