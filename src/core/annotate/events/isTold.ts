import { toWords } from '../times/placed.ts';
import { verbFrom } from '../times/verb.ts';
import { uncapitalised } from './firstLetter.ts';
import { groupStart, hasSubject } from './verbGroup.ts';

/** A title tells who or what did something: a subject, then a finite verb, and no end in the middle of a phrase. */
export function isTold(title: string): boolean {
  // A verb in front has a capital like a name.
  const words = toWords(uncapitalised(title));
  const verb = verbFrom(words, 0);
  return (
    words.length > 2 &&
    verb !== undefined &&
    hasSubject(words.slice(0, groupStart(words, verb.at))) &&
    !/\b(?:that|of|to|by|as|with|the|a|an|and|in|on|from|over|until|till|since|least|most)$/.test(title)
  );
}
