import { isScheduledBase, noPast, oneForm, participles, pastForms } from './verbForms.ts';

/** "released", "compared": a past form or participle, but not "hundred". */
export function isEd(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !noPast.has(word) && !word.includes('-');
}

/** "went", and "relit" as "lit". */
export function isPastForm(word: string): boolean {
  return pastForms.has(word) || (word.length > 4 && word.startsWith('re') && pastForms.has(word.slice(2)));
}

/** A form that an auxiliary can stand before: "won", "sent", "dated", "open". */
export function isVerbForm(word: string): boolean {
  return (
    isEd(word) ||
    pastForms.has(word) ||
    participles.has(word) ||
    oneForm.has(word) ||
    isScheduledBase(word) ||
    /ing$|^[a-z]{2,}ed$/.test(word)
  );
}
