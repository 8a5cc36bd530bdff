import { adverb, conditional, helperBefore, isNow, isThen, modal, perfect } from './auxiliaries.ts';
import { capital, isAfterPlural, isBeforeNoun, isNoun } from './besideNouns.ts';
import {
  beComing,
  beforeComing,
  beforeDone,
  beforeNoun,
  comingNouns,
  isPresentSingular,
  isScheduledBase,
  oneForm,
} from './verbForms.ts';
import { isEd, isPastForm, isVerbForm } from './verbShape.ts';
import type { Words } from './words.ts';

/** `present` is what a timetable says: "the fair opens June 20"; `due` what was to come once: "was set to open in April". */
export type Tense = 'past' | 'present' | 'future' | 'due';

/**
 * The tense of the finite verb at `at`, from that word and those around it; undefined if the word is no finite verb. A
 * participle is read with the verb before it: "is played", "has been moved".
 */
export function tenseOf(words: Words, at: number): Tense | undefined {
  const word = words[at] ?? '';
  if (capital.test(word)) return undefined;
  if (modal.test(word)) return isNoun(words, at) ? undefined : 'future';
  if (conditional.test(word)) return isPerfectSoon(words, at) ? 'past' : 'future';
  if (isNow.test(word)) return isComingNext(words, at) ? 'future' : 'present';
  if (isThen.test(word)) return isComingNext(words, at) ? 'due' : 'past';
  if (perfect.test(word)) return tenseOfHave(words, at);
  if (word === 'did' || word === 'didn’t' || word === "didn't") return 'past';
  if (/^(?:do|does|don['’]t|doesn['’]t)$/.test(word)) return 'present';
  if (word === 'to') return tenseOfInfinitive(words, at);
  return tenseOfVerb(words, at);
}

function tenseOfVerb(words: Words, at: number): Tense | undefined {
  const word = words[at] ?? '';
  const helper = helperBefore(words, at);
  if (helper !== undefined) return isVerbForm(word) ? tenseOf(words, helper) : undefined;
  if (isNoun(words, at)) return undefined;
  if (isPastForm(word) || (isEd(word) && !isBeforeNoun(words, at))) return 'past';
  if (oneForm.has(word)) return 'past';
  if (isPresentSingular(word)) return 'present';
  return isScheduledBase(word) && isAfterPlural(words, at) ? 'present' : undefined;
}

/** "is set to", "are expected", "was due". */
function isComingNext(words: Words, at: number): boolean {
  let i = at + 1;
  while (adverb.test(words[i] ?? '')) i++;
  const [next = '', after = ''] = [words[i], words[i + 1]];
  if (!beComing.has(next)) return false;
  // "was to have", "is likely a", "is about 40": only with what they introduce.
  if (next === 'to') return after !== 'have' && !beforeNoun.has(after);
  return /^(?:to|for|on|in|at|by|back|from|this|next|late|early|.*day)$/i.test(after) || /ing$/.test(next);
}

/** "has opened" is past, "has to pay" is to come, "has a match" is on the calendar. */
function tenseOfHave(words: Words, at: number): Tense {
  const word = words[at] ?? '';
  let i = at + 1;
  while (adverb.test(words[i] ?? '')) i++;
  const next = words[i] ?? '';
  if (/^had|^having/.test(word)) return 'past';
  if (next === 'to') return 'future';
  return beforeNoun.has(next) || /^\d/.test(next) ? 'present' : 'past';
}

/** "agreed to meet" is to come, "managed to win" is not; "a headline to come" has no other verb. */
function tenseOfInfinitive(words: Words, at: number): Tense | undefined {
  const verb = words[at + 1] ?? '';
  if (!/^[a-z]{2,}$/.test(verb) || beforeNoun.has(verb) || /(?:ing|ed|ly)$/.test(verb)) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i] ?? '';
    if (/^[.,;:()“”"—–]$/.test(word)) return undefined;
    if (beforeDone.has(word)) return undefined;
    if (comingNouns.has(word) && beforeNoun.has((words[i - 1] ?? '').toLowerCase())) return 'due';
    // "had hoped to open it" tells of what did not come.
    if (beforeComing.has(word))
      return words[i - 1] === 'had' ? 'past' : isThen.test(words[i - 1] ?? '') ? 'due' : 'future';
  }
  return undefined;
}

function isPerfectSoon(words: Words, at: number): boolean {
  return words.slice(at + 1, at + 4).some((word) => /^(?:have|['’]ve)$/.test(word));
}

/** A finite verb stands among the words `from` to `to`, half open. */
export function hasVerbBetween(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tenseOf(words, i)) return true;
  return false;
}
