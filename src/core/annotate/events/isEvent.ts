import type { TimeExpression } from '../../story/story.ts';
import { isQuoted } from '../times/isQuoted.ts';
import type { VerbClause } from './clause.ts';
import { rangeOf } from './rangeOf.ts';

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
  if (isNamePart(before, after) || ofNoun.test(before)) return false;
  const words = placed.words.map((word) => word.toLowerCase());
  const word = words[verb.at] ?? '';
  const next = words.slice(verb.at + 1, verb.at + 3);
  if (speech.test(word) || isState(word, words, verb.at)) return false;
  if (
    words
      .slice(Math.max(0, verb.at - 3), verb.at + 2)
      .some((one) => /^(?:not|never|\w+n[’']t|hardly|nobody)$/.test(one))
  )
    return false;
  if (isCompared(words, verb.at, placed.from) || note.test(text.slice(sentence.start, sentence.end)))
    return false;
  if (verb.isReduced || hasGerund(words, verb.at, placed.from) || isConditional(words, placed.from, verb.at))
    return false;
  return (
    !isStatistic(word, text.slice(clause.start, clause.end)) &&
    !/^(?:usually|often|always)$/.test(next[0] ?? '')
  );
}

export const report = /^['’]s (?:[\w.]+ ){0,3}(?:report|reports|statement|dispatch)\b/;
/** "since May", "until Friday", "by 2030": an edge of something longer. */
function isBound(before: string, when: string, isComing: boolean): boolean {
  // "will send its copper from Saturday" begins then.
  if (isComing && /\bfrom\s$/i.test(before)) return false;
  return bound.test(before) || (/^\d{4}$/.test(when) && /\b(?:by|until)\s$/i.test(before));
}

const bound =
  /\b(?:since|until|till|through|as early as|as of|than|from|back to|dating to)\s(?:(?:noon|midnight|midday|\d[\d:.]*\s?[ap]\.?m\.?)\s(?:on\s)?)?(?:late |early |the )?$/i;

/** "the same period of 2022", but not "the night of April 29" or "the spring of 1975". */
const ofNoun =
  /(?<!\b(?:morning|evening|afternoon|night|hours|day|days|week|weekend|month|spring|summer|autumn|fall|winter|end|start|beginning|half|middle|weeks|months|part|eve))\sof\s(?:early |late )?$/i;

/** Verbs of saying: their date is when somebody spoke. */
const speech =
  /^(?:said|says|say|told|tells|added|adds|noted|stated|explained|thinks|thought|believes|believed|hope|hopes|hoped)$/;

/** "the 2018 contract", "an April 22 attack", "her 2000 and 2006 races": the date stands before the noun it names. */
function isNamePart(before: string, after: string): boolean {
  return (
    (ownsBefore.test(before) && (beforeNoun.test(after) || /^\s(?:and|or)\s\d{4}\s\p{L}/u.test(after))) ||
    (/\b(?:the|a|an|its|his|her|their|our)\s\d{4}\s(?:and|or)\s$/i.test(before) && beforeNoun.test(after))
  );
}

const ownsBefore = /\b(?:the|a|an|its|his|her|their|our|this|that|each|every|\p{L}+['’]s)\s(?:\w+\s)?$/iu;
const beforeNoun =
  /^\s(?!(?:and|or|but|to|in|on|at|by|for|with|from|when|that|which|who|as|after|before|while|was|is|were|are|will|has|had|would|of|until|because|over|near|outside|against|during|into|about|under|where|if|than)\b)[\p{L}\p{N}]/u;

/** "was worth", "is a newcomer", "has 22 spaceports", "remained": nothing happens. */
function isState(word: string, words: readonly string[], at: number): boolean {
  if (
    /^(?:remained|remains|appears|seemed|seems|appeared|consisted|consists|included|includes|lived|lives|owned|owns|belonged|contained|contains|costs?|amounted|existed|exists|meant|means|knew|wanted|needed|lasts)$/.test(
      word,
    )
  )
    return true;
  const isBe = /^(?:is|are|was|were|am)$/.test(word);
  const isHave = /^(?:has|have|had)$/.test(word);
  if (!isBe && !isHave) return false;
  let i = at + 1;
  while (/^(?:also|still|now|already|only|just|once|then|\w+ly)$/.test(words[i] ?? '')) i++;
  const next = words[i] ?? '';
  // "is to have an operation" is no state.
  if (isHave) return words[at - 1] !== 'to';
  // "is on Friday", "was in May": when it takes place.
  if (next === '' || /^(?:on|in|at|to|due|set|born|next|this|late|early)$/.test(next)) return false;
  return !/ing$/.test(next);
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

/** What an editor says of the story itself is no event in it. */
const note =
  /\b(?:earlier|previous) version of this (?:story|article|report)\b|^Correction\b|\b(?:story|article|report) (?:has been|was) (?:corrected|updated|amended)\b/i;

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
  const before = words.slice(0, at);
  const from = Math.max(
    before.lastIndexOf('if'),
    before.lastIndexOf('unless'),
    before.lastIndexOf('whether'),
  );
  if (from !== -1) return true;
  // "may march on Saturday": what merely may happen.
  if (words.slice(Math.max(0, verb - 3), verb + 1).some((word) => /^(?:may|might|could)$/.test(word)))
    return true;
  return /^(?:would|should)$/.test(words[verb - 2] ?? '') && words[verb - 1] === 'have';
}

/** "grew by 1.1%", "accounted for 2%", "handled 13.8 million tonnes" */
function isStatistic(word: string, clause: string): boolean {
  if (/^(?:accounted|averaged|totalled|totaled|estimated|amounted|ranked)$/.test(word)) return true;
  // "killed thousands of children a year"
  if (
    /\b(?:thousands?|hundreds?|millions?|dozens?|[\d,.]+)\b.*\b(?:a|per|each|every) (?:year|month|week|day)\b(?! (?:of|later|earlier|before|after)\b)/.test(
      clause,
    )
  )
    return true;
  if (
    /^(?:handled|produced|exported|imported|sold|shipped|carried|generated|employed|earned|made|lost)$/.test(
      word,
    ) &&
    new RegExp(
      `\\b${word}\\s(?:\\w+\\s){0,2}[$£€]?[\\d.,]+\\s?(?:%|percent|per cent|million|billion|tonnes|tons|barrels)`,
    ).test(clause)
  )
    return true;
  return (
    /^(?:grew|rose|fell|dropped|increased|declined|climbed|shrank|doubled|tripled|slipped|jumped|gained|decreased|expanded|contracted|stood|grow|rise|fall)$/.test(
      word,
    ) &&
    /\d\s?(?:%|percent|per cent|points?)|\bto \$?\d|\bby \$?\d|\bby (?:a|one|two|three|half|nearly|almost|about)\b/.test(
      clause,
    )
  );
}
