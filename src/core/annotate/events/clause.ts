import type { Span } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';
import { governingVerb } from '../times/governingTense.ts';
import { type Placed, placeInSentence } from '../times/placed.ts';
import { type Verb, verbFrom } from '../times/verb.ts';
import { beforeAttribution, isSpeechDate, speakerSpan } from './attribution.ts';
import { endOf, mainVerbAfter } from './clauseEnd.ts';
import { type Start, startOf } from './clauseStart.ts';

/**
 * Part of a sentence that reports one event; UTF-16 range in the block. `opener`: the word that joins it to the text
 * before: `who` if its verb is about what stands before that word, `whole` if only the sentence around it makes sense of it.
 * `subject`: who or what its verb is about, where that stands outside it ("met on Monday and will vote on Friday").
 */
export type Clause = {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly opener?: 'who' | 'whole' | 'other';
  readonly subject?: Span;
  /** Who says so, before or after the clause: "Police said". */
  readonly attribution?: Span;
};

/** A clause with its verb, by its index among the words of the sentence. */
export type VerbClause = { readonly clause: Clause; readonly placed: Placed; readonly verb: Verb };

/** The clause of the verb that a time belongs to; undefined if there is no such verb. */
export function clauseOf(time: Span, sentence: Sentence): VerbClause | undefined {
  const { text } = sentence.block;
  if (isSpeechDate(time, sentence)) return undefined;
  const placed = placeInSentence({ text, start: time.start, end: time.end, sentence });
  const label = labelEnd(time, sentence);
  const verb =
    label === undefined
      ? governingVerb(placed)
      : verbFrom(
          placed.words,
          placed.starts.findIndex((at) => at >= label),
        );
  if (!verb) return undefined;
  const first: Start = label === undefined ? startOf(placed, verb) : { start: label };
  const start = first.start ?? sentence.start;
  if (start > time.end && label === undefined) return undefined;
  const tail = beforeAttribution(sentence, time.end);
  const said = tail < sentence.end ? speakerSpan(sentence, tail) : undefined;
  const attribution = first.attribution ?? said;
  return {
    placed,
    verb,
    clause: {
      sentence,
      start,
      end: endOfClause({ placed, verb }, first, time, text, tail),
      ...(first.opener && { opener: first.opener }),
      ...(first.subject && { subject: first.subject }),
      ...(attribution && { attribution }),
    },
  };
}

/** UTF-16; `last`: where the sentence ends, without an attribution behind it. */
function endOfClause(
  { placed, verb }: Omit<VerbClause, 'clause'>,
  { opener, closes }: Start,
  time: Span,
  text: string,
  last: number,
): number {
  const whole = Math.min(last, Math.max(time.end, endOf(placed, verb) ?? last));
  const least = Math.max(time.end, placed.ends[verb.at] ?? time.end);
  // A comma ends a "who" or "because" clause.
  const isClosed = closes || opener === 'who' || opener === 'whole';
  const comma = isClosed ? text.slice(least, whole).search(/,\s/) : -1;
  const main = opener === 'who' ? mainVerbAfter(placed, verb) : undefined;
  return Math.min(comma === -1 ? whole : least + comma, main ?? whole);
}

/** UTF-16: where what a date is the label of begins, as in "May 31, 1964: The Coliseum was hosting …". */
function labelEnd({ start, end }: Span, sentence: Sentence): number | undefined {
  const { text } = sentence.block;
  // "the worst loss since 1968, when eight paintings were cut"
  const when = /^,\swhen\s/.exec(text.slice(end, sentence.end));
  if (when && /\bsince\s$/i.test(text.slice(sentence.start, start))) return end + when[0].length;
  const label = /^:\s+/.exec(text.slice(end, sentence.end));
  return label && text.slice(sentence.start, start).trim() === '' ? end + label[0].length : undefined;
}
