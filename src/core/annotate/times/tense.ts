import {
  beComing,
  beforeComing,
  beforeDone,
  beforeNoun,
  comingNouns,
  isPresentSingular,
  isScheduledBase,
  noPast,
  oneForm,
  participles,
  pastForms,
  pronouns,
} from './verbForms.ts';

/** `present` is what a timetable says: "the fair opens June 20"; `due` what was to come once: "was set to open in April". */
export type Tense = 'past' | 'present' | 'future' | 'due';

/** The words of a sentence in lower case where they don't look like names; punctuation marks are words too. */
export type Words = readonly string[];

const modal = /^(?:will|shall|won't|won’t|must|can|.*['’]ll)$/;
/** "said it would close" was still to come; "would have closed" was not. */
const conditional = /^(?:would|could|may|might|should|.+['’]d)$/;
const isNow = /^(?:is|are|am|isn['’]t|aren['’]t|.*['’](?:re|m))$/;
const isThen = /^(?:was|were|wasn['’]t|weren['’]t)$/;
const perfect = /^(?:has|have|had|hasn['’]t|haven['’]t|hadn['’]t|having|.*['’]ve)$/;
const adverb =
  /^(?:not|also|still|now|already|only|just|never|later|then|again|even|first|[a-z]{3,}ly|n['’]t)$/;
const name = /^\p{Lu}/u;

/**
 * The tense of the finite verb at `at`, from that word and those around it; undefined if the word is no finite verb. A
 * participle is read with the verb before it: "is played", "has been moved".
 */
export function tenseOf(words: Words, at: number): Tense | undefined {
  const word = words[at] ?? '';
  if (name.test(word)) return undefined;
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

/** The auxiliary or "to" that a verb form belongs to, past adverbs and objects of no length: "has been moved". */
function helperBefore(words: Words, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] ?? '';
    if (/^(?:be|been|being|get|got)$/.test(word) || adverb.test(word)) continue;
    const helps =
      modal.test(word) ||
      conditional.test(word) ||
      isNow.test(word) ||
      isThen.test(word) ||
      perfect.test(word) ||
      word === 'to' ||
      /^(?:do|does|did)$/.test(word);
    return helps ? i : undefined;
  }
  return undefined;
}

/** An auxiliary or "to" belongs to the verb form at `at`. */
export function hasHelper(words: Words, at: number): boolean {
  return helperBefore(words, at) !== undefined;
}

/** A form that an auxiliary can stand before: "won", "sent", "dated", "open". */
export function isVerbForm(word: string): boolean {
  return isVerb(word) || /^[a-z]{2,}ed$/.test(word);
}

/** "released", "compared": a form in "-ed". */
export function isParticiple(word: string): boolean {
  return isEd(word);
}

function isVerb(word: string): boolean {
  return (
    isEd(word) ||
    pastForms.has(word) ||
    participles.has(word) ||
    oneForm.has(word) ||
    isScheduledBase(word) ||
    /ing$/.test(word)
  );
}

/** "went", and "relit" as "lit". */
function isPastForm(word: string): boolean {
  return pastForms.has(word) || (word.length > 4 && word.startsWith('re') && pastForms.has(word.slice(2)));
}

function isEd(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !noPast.has(word) && !word.includes('-');
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

/** "the vote", "talks on visits": a determiner, preposition or possessive before the word. */
function isNoun(words: Words, at: number): boolean {
  const before = (words[at - 1] ?? '').toLowerCase();
  // "by 32 runs"
  if (/^\d/.test(before)) return true;
  return beforeNoun.has(before) && !/^(?:all|both|that|this|first|last)$/.test(before);
}

/** "the long-delayed trial", "suspended mayor": a participle before a noun, not a verb with its object. */
function isBeforeNoun(words: Words, at: number): boolean {
  const before = (words[at - 1] ?? '').toLowerCase();
  return (
    at === 0 ||
    /^(?:newly|recently|long|once|then)$/.test(before) ||
    (beforeNoun.has(before) && before !== 'that')
  );
}

const plurals = /^(?:people|police|men|women|children|voters|.{2,}[^su]s|and|or)$/;

function isAfterPlural(words: Words, at: number): boolean {
  let i = at - 1;
  while (adverb.test(words[i] ?? '')) i--;
  const before = words[i] ?? '';
  // "Galle fly to Sharjah": a club, at the start of its clause.
  if (name.test(before) && i <= 2) return true;
  // "Brescia and Verona meet"
  if (name.test(before) && words.slice(Math.max(0, i - 4), i).includes('and')) return true;
  return pronouns.has(before.toLowerCase()) || plurals.test(before) || /^(?:[A-Z].*[^s]s)$/.test(before);
}
