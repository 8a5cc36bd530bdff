import type { StoryDraft } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { toWords } from '../times/placed.ts';
import { type Verb, verbFrom } from '../times/verb.ts';
import type { Clause, VerbClause } from './clause.ts';
import { uncapitalised } from './firstLetter.ts';
import { antecedentOf } from './who.ts';

type Told = { readonly clause: Clause; readonly subject?: string };

const relative = '(?:who|which|that)';

/** "Zamalek of Egypt, who", "Pieter Lund, 41, who": what may stand between a name and its relative clause. */
const joinsRelative = new RegExp(
  `^(?:\\s(?:of|from|in)\\s(?:the\\s)?\\p{Lu}[\\p{L}.\\s-]{0,30})?(?:,\\s[^,]{1,40})?,?\\s${relative}\\s$`,
  'u',
);
const phraseAndRelative = new RegExp(
  `\\b((?:an?|the|his|her|its|their)\\s(?:(?!(?:in|of|at|on|by|for|with|an?|the|to|from)\\s)[\\p{L}’'-]+\\s){0,3}[\\p{L}’'-]+),?\\s${relative}\\s$`,
  'iu',
);
const allAndRelative = new RegExp(`^(.*\\S),\\s${relative}\\s$`, 'su');

const pronouns = 'it|its|he|his|she|her|they|their|this|that|these|those|which|who|whose|one|both|others?';
/** Opens with a pronoun, whose meaning stands before it, or with a participle. */
const isIncomplete = new RegExp(
  `^[\\s,—–-]*(?:(?:in|on|at|by)\\s[^,]{0,30},\\s)?(?:${pronouns}|\\w+ed\\s(?:by|in|on|at|to)|\\w+ing)\\b`,
  'i',
);

/**
 * A clause that says by itself who did what: with the subject it shares or the antecedent of its "who"; else the whole
 * sentence. Undefined if the sentence has another date, so that the whole of it would be dated wrongly.
 */
export function withSubject({ clause, verb }: VerbClause, draft: StoryDraft): Told | undefined {
  const { sentence, start, end, subject } = clause;
  const { text } = sentence.block;
  if (subject) return { clause, subject: text.slice(subject.start, subject.end) };
  const words = text.slice(start, end);
  if (clause.opener === 'who') {
    const inBlock = draft.mentions.filter(({ block }) => block === sentence.block.id);
    const antecedent = antecedentOf(start, sentence.start, inBlock, draft);
    if (antecedent && joinsRelative.test(text.slice(antecedent.end, start)))
      return { clause, subject: antecedent.quote };
    const phrase = aboutPhrase(text.slice(sentence.start, start));
    if (phrase) return { clause, subject: phrase };
  } else if (clause.opener !== 'whole' && (start === sentence.start || !isIncomplete.test(words)))
    return { clause };
  if (hasOneDate(sentence, draft) && !mixesTenses(text.slice(sentence.start, sentence.end), verb.tense))
    return { clause: { sentence, start: sentence.start, end: sentence.end } };
  // "; he died in June 1994": whole but for who he is, which the sentence shows.
  return clause.opener === 'other' && /^[\s,—–-]*(?:he|she|they|it|one)\b/i.test(words)
    ? { clause }
    : undefined;
}

function hasOneDate({ block, start, end }: Sentence, { times }: StoryDraft): boolean {
  const dates = times.filter(
    (time) => time.block === block.id && time.when !== undefined && time.start >= start && time.end <= end,
  );
  return dates.length === 1;
}

/** "The firm will pay more than the price at which shares had closed on Friday": the whole would date what is to come. */
function mixesTenses(sentence: string, tense: Verb['tense']): boolean {
  const words = toWords(uncapitalised(sentence));
  return tense === 'past' && verbFrom(words, 0)?.tense === 'future';
}

/** "The airport, which", "the airliner that", "an off-spinner who": the phrase that a relative clause is about. */
function aboutPhrase(before: string): string | undefined {
  const opening = allAndRelative.exec(before)?.[1];
  if (opening && opening.length < 80 && verbFrom(toWords(opening), 0) === undefined) return opening;
  return phraseAndRelative.exec(before)?.[1];
}
