import { isScheduledBase, noPast, oneForm, participles, pastForms } from './verbForms.ts';

export function isEd(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !noPast.has(word) && !word.includes('-');
}

/** "went", and "relit" as "lit". */
export function isPastForm(word: string): boolean {
  return pastForms.has(word) || (word.length > 4 && word.startsWith('re') && pastForms.has(word.slice(2)));
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

/** A form that an auxiliary can stand before: "won", "sent", "dated", "open". */
export function isVerbForm(word: string): boolean {
  return isVerb(word) || /^[a-z]{2,}ed$/.test(word);
}

/** "released", "compared": a form in "-ed". */
export function isParticiple(word: string): boolean {
  return isEd(word);
}
