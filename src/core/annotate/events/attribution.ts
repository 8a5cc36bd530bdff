import type { Span } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';
import { toWords } from '../times/placed.ts';
import { verbFrom } from '../times/verb.ts';
import { reportingVerbs } from '../words/reportingVerbs.ts';

const hearers = 'reporters|journalists|the court|lawmakers|The Associated Press';
const saidByThen = `(?:${reportingVerbs}|told (?:${hearers})|added)\\b(?: (?:in a statement|later|also|that))*`;
const openings = '\\p{Lu}|the |his |her |its |their |it |he |she |they |senior |a |an ';
/** "The official agency in separate reports said", "officials told reporters that": attribution, which is not an event. */
const inFront = new RegExp(`^[^,;“”"]{0,160}?\\b${saidByThen},? (?=(?:${openings})[^.]*\\b\\w+)`, 'u');

/** UTF-16: where what is said begins; the start of the sentence if it opens with no attribution. */
export function afterAttribution({ block, start, end }: Pick<Sentence, 'block' | 'start' | 'end'>): number {
  return start + (inFront.exec(block.text.slice(start, end))?.[0].length ?? 0);
}

const when = '(?: (?:in a statement|on \\w+|\\w+day))?';
const speakerFirst = new RegExp(`,[”"]?\\s[^,“”"]{3,80}\\b(?:${reportingVerbs})\\b${when}\\.?$`);
const speakerLast =
  /,[”"]?\s(?:according to|(?:said|says)(?=\s(?:\p{Lu}|the\s|an?\s)))\s([^“”"]{3,160})\.?$/u;

/**
 * UTF-16, after `from`: where an attribution behind it begins (", the institute said.", ", said Ana Roe, a spokeswoman for
 * the port."); the end of the sentence if there is none.
 */
export function beforeAttribution({ block, end }: Sentence, from: number): number {
  const rest = block.text.slice(from, end);
  const after = speakerFirst.exec(rest);
  if (after) return from + after.index;
  const before = speakerLast.exec(rest);
  // "…, said the trip was important": what follows is said, and nobody who says it.
  return before && verbFrom(toWords(before[1] ?? ''), 0) === undefined ? from + before.index : end;
}

/** "the institute said" in ", the institute said.", which begins at `from`. */
export function speakerSpan({ block, end }: Sentence, from: number): Span {
  const [lead = ''] = /^,?[”"]?\s*/.exec(block.text.slice(from, end)) ?? [];
  // Of "said Ana Roe, a spokeswoman for the port" the name is enough.
  const rest = block.text
    .slice(from + lead.length, end)
    .replace(/^((?:said|says|according to)\s[^,]+),.*$/s, '$1');
  const [, words = ''] = /^(.*?)[.\s]*$/s.exec(rest) ?? [];
  return { start: from + lead.length, end: from + lead.length + words.length };
}

const whenSaid = '(?:\\s(?:in a statement|late|early|earlier|later|on))*\\s$';
const speechBefore = new RegExp(`,[”"’]?\\s[^,]{2,80}\\b(?:${reportingVerbs}|told\\s\\w+|added)${whenSaid}`);

/** "…, local authorities reported on Sunday": when it was said, not when it happened. */
export function isSpeechDate(time: Span, { block, start }: Sentence): boolean {
  return speechBefore.test(block.text.slice(Math.max(start, time.start - 140), time.start));
}
