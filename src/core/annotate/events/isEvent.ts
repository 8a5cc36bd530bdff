import type { TimeExpression } from '../../story/story.ts';
import { isQuoted } from '../times/isQuoted.ts';
import { speakingVerbs } from '../words/reportingVerbs.ts';
import type { VerbClause } from './clause.ts';
import { isBound, isNamePart, ofNoun } from './dateNames.ts';
import { isState } from './isState.ts';
import { isStatistic } from './isStatistic.ts';
import { rangeOf } from './rangeOf.ts';
import { report } from './report.ts';

/** Verbs of saying: their date is when somebody spoke. */
const speech = new RegExp(
  `^(?:${speakingVerbs}|expects?|forecasts?|predicts?|tells|explained|thinks|thought|believes|believed|hope|hopes|hoped)$`,
);

/** What an editor says of the story itself is no event in it. */
const note =
  /^An? (?:earlier|previous) version\b|\b(?:earlier|previous) version of this (?:story|article|report)\b|^Correction\b|\b(?:story|article|report) (?:has been|was) (?:corrected|updated|amended)\b/i;

/**
 * Whether a dated clause tells that somebody does or something happens. None: when somebody spoke; a state ("was worth"),
 * a statistic, a habit or what did not happen; a date that only names something ("the 2018 contract"); a bound.
 */
export function isEvent(
  time: TimeExpression,
  { clause, placed, verb }: VerbClause,
  times: readonly TimeExpression[],
): boolean {
  const { when = '', start, end } = time;
  const { sentence } = clause;
  const { text } = sentence.block;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  // A century is too wide to date an event.
  if (when.endsWith('XX') || isQuoted(text, start) || /\([^)]*$/.test(before)) return false;
  // "Wednesday’s report", "had beaten them in Thursday’s semi-final"
  if (/^['’]s\b/.test(after) && !/\b(?:in|at|during)\s$/.test(before)) return report.test(after);
  if (
    clause.start < time.end &&
    rangeOf(time, times, text) === undefined &&
    isBound(before, when, /^(?:future|due|present)$/.test(verb.tense))
  )
    return false;
  // "a budget for 2025"
  if (/^\d{4}$/.test(when) && /\bfor\s$/.test(before) && verb.tense !== 'past') return false;
  if (isNamePart(before, after) || ofNoun.test(before)) return false;
  const words = placed.words.map((word) => word.toLowerCase());
  const word = words[verb.at] ?? '';
  if (speech.test(word) || isState(word, words, verb.at)) return false;
  if (isDenied(words, verb.at)) return false;
  if (isCompared(words, verb.at, placed.from) || note.test(text.slice(sentence.start, sentence.end)))
    return false;
  if (verb.isReduced || hasGerund(words, verb.at, placed.from) || isConditional(words, placed.from, verb.at))
    return false;
  return (
    !isStatistic(word, text.slice(clause.start, clause.end)) &&
    !/^(?:usually|often|always)$/.test(words[verb.at + 1] ?? '')
  );
}

function isDenied(words: readonly string[], verb: number): boolean {
  return words
    .slice(Math.max(0, verb - 3), verb + 2)
    .some((word) => /^(?:not|never|\w+n[’']t|hardly|nobody)$/.test(word));
}

/** "later than the switch in 1972", but not "more than 4,000 people" */
function isCompared(words: readonly string[], verb: number, time: number): boolean {
  return words.some(
    (word, i) =>
      word === 'than' &&
      i >= Math.max(verb, time - 6) &&
      i < time &&
      !/^(?:more|less|fewer|rather|other)$/.test(words[i - 1] ?? ''),
  );
}

/** "has sued to stop the ban from taking effect July 1": the date belongs to the gerund. */
function hasGerund(words: readonly string[], verb: number, time: number): boolean {
  return words
    .slice(verb + 1, time)
    .some(
      (word, i, some) =>
        /^[a-z]{3,}ing$/.test(word) && /^(?:from|of|by|without|about|for|,)$/.test(some[i - 1] ?? ''),
    );
}

/** "if she wins in November", "would have opened in May" */
function isConditional(words: readonly string[], at: number, verb: number): boolean {
  if (words.slice(0, at).some((word) => /^(?:if|unless|whether)$/.test(word))) return true;
  // "may march on Saturday": what merely may happen.
  if (words.slice(Math.max(0, verb - 3), verb + 1).some((word) => /^(?:may|might|could)$/.test(word)))
    return true;
  return /^(?:would|should)$/.test(words[verb - 2] ?? '') && words[verb - 1] === 'have';
}
