import type { Placed } from '../times/placed.ts';
import { hasVerbBetween, tenseOf } from '../times/tense.ts';
import { monthNames, weekdayNames } from '../times/timeWords.ts';
import { type Verb, verbFrom } from '../times/verb.ts';
import { coordinator } from '../words/clauseWords.ts';
import { subordinates } from './clauseStart.ts';
import { groupStart, hasSubject } from './verbGroup.ts';

/** UTF-16; undefined: at the end of the sentence. The clause goes on to the next one that has a subject and a verb of its own. */
export function endOf(placed: Placed, verb: Verb): number | undefined {
  const { words, starts, ends } = placed;
  for (let i = Math.max(verb.at + 1, placed.to); i < words.length; i++) {
    const word = words[i] ?? '';
    if (/^[;—]$/.test(word)) return ends[i - 1];
    if (!coordinator.test(word)) continue;
    // "said that markets would open and that nobody should worry"
    if (words[i + 1] === 'that') return ends[i - 1];
    const next = verbFrom(words, i + 1);
    if (!next || next.at - i > 9) continue;
    const opened = words.slice(verb.at + 1, i).findLastIndex((one) => subordinates.test(one));
    // "when it and the groups appealed"
    if (opened !== -1 && !hasVerbBetween(words, verb.at + 2 + opened, i)) continue;
    const own = words.slice(i + 1, groupStart(words, next.at));
    if (own.includes(',') || (own.length === 0 ? !isDatedLater(placed, next) : !hasSubject(own))) continue;
    return words[i - 1] === ',' ? starts[i - 1] : ends[i - 1];
  }
  return undefined;
}

/** A verb that shares the subject ends the clause only if a date of its own follows it. */
function isDatedLater({ words }: Placed, { at }: Verb): boolean {
  return words.slice(at, at + 12).some((word) => dateWord.test(word));
}

/** "May" is left out, since it is a verb as well. */
const dateWord = new RegExp(
  `^(?:${weekdayNames.join('|')}|(?:1[5-9]|20)\\d\\d|${monthNames.filter((name) => name !== 'May').join('|')}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.?)$`,
);

/** UTF-16: where "The airliner that crashed in January" ends in "The airliner that crashed in January was old". */
export function mainVerbAfter(placed: Placed, verb: Verb): number | undefined {
  const { words, ends } = placed;
  for (let i = Math.max(verb.at + 1, placed.to); i < words.length; i++) {
    if (breaksOff.test(words[i] ?? '')) return undefined;
    if (tenseOf(words, i)) return ends[groupStart(words, i) - 1];
  }
  return undefined;
}

const breaksOff =
  /^(?:[^\p{L}\p{N}]|and|but|or|who|which|that|where|when|after|before|as|while|because|if)$/u;
