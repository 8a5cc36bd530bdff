import { wordSet } from '../words/wordSet.ts';

/** Verbs of statistics. */
const measuring = wordSet('accounted averaged totalled totaled estimated amounted ranked');

/** Statistics only with an amount right behind them. */
const counting = wordSet(
  'handled produced exported imported sold shipped carried generated employed earned made lost',
);

/** Statistics only with a figure behind them. */
const growing = wordSet(
  'grew rose fell dropped increased declined climbed shrank doubled tripled slipped jumped gained',
  'decreased expanded contracted stood grow rise fall peaked slowed eased accelerated weakened strengthened hit reached',
);

/** "grew by 1.1%", "accounted for 2%", "handled 13.8 million tonnes" */
export function isStatistic(word: string, clause: string): boolean {
  if (measuring.has(word)) return true;
  // "killed thousands of children a year"
  if (
    /\b(?:thousands?|hundreds?|millions?|dozens?|[\d,.]+)\b.*\b(?:a|per|each|every) (?:year|month|week|day)\b(?! (?:of|later|earlier|before|after)\b)/.test(
      clause,
    )
  )
    return true;
  if (
    counting.has(word) &&
    new RegExp(
      `\\b${word}\\s(?:\\w+\\s){0,2}[$£€]?[\\d.,]+\\s?(?:%|percent|per cent|million|billion|tonnes|tons|barrels)`,
    ).test(clause)
  )
    return true;
  return (
    growing.has(word) &&
    /\d\s?(?:%|percent|per cent|points?)|\bto \$?\d|\bby \$?\d|\bby (?:a|one|two|three|half|nearly|almost|about)\b/.test(
      clause,
    )
  );
}
