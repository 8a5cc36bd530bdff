import type { TimeExpression } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';

/** Part of a sentence that reports one event; UTF-16 range in the block. `opener`: the word that joins it to the text before. */
export type Clause = {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly opener?: 'who' | 'other';
};

/** Attribution, which is not an event: "The official agency in separate reports said", "officials told reporters that". */
const attribution =
  /^[^,;“”"]{0,160}?\b(?:said|says|reported|announced|told (?:reporters|journalists|the court|lawmakers|The Associated Press)|confirmed|added)\b(?: (?:in a statement|later|also|that))*,? (?=(?:\p{Lu}|the |his |her |its |their |it |he |she |they |senior |a |an )[^.]*\b\w+)/u;
const joint = /\s(?:and|but)\s|;\s|\s[—–]\s/g;
const relative = /,?\s(?:who|which|whose|where|when|before(?!\s\w+ing\b)|after(?!\s\w+ing\b))\s/g;

/**
 * The clause that a time belongs to. Two times in a sentence split it at the "and" between them; a time in a "who"
 * clause gets that clause. Undefined if an earlier time of the sentence already has the clause.
 */
export function clauseOf(
  time: TimeExpression,
  sentence: Sentence,
  times: readonly TimeExpression[],
): Clause | undefined {
  const { text } = sentence.block;
  const others = times.filter((other) => other !== time && isDatedIn(sentence, other));
  const before = others.filter(({ end }) => end <= time.start).at(-1);
  const after = others.find(({ start }) => start >= time.end);
  const from = before ? cutBetween(text, before.end, time.start) : afterAttribution(sentence, time);
  if (from === undefined) return undefined;
  const cut = after && cutBetween(text, time.end, after.start);
  return narrowToRelative({ sentence, start: from, end: cut ?? beforeAttribution(sentence, time.end) }, time);
}

function isDatedIn({ block, start, end }: Sentence, time: TimeExpression): boolean {
  return (
    time.block === block.id &&
    time.start >= start &&
    time.end <= end &&
    Boolean(time.when) &&
    !time.when?.endsWith('X')
  );
}

/** Past the first "and" between two times; undefined if there is none, as both then belong to one event. */
function cutBetween(text: string, from: number, to: number): number | undefined {
  const [cut] = text.slice(from, to).matchAll(joint);
  return cut && from + cut.index + cut[0].length;
}

export function afterAttribution(
  { block, start, end }: Pick<Sentence, 'block' | 'start' | 'end'>,
  time?: { readonly start: number },
): number {
  const match = attribution.exec(block.text.slice(start, end));
  const from = start + (match?.[0].length ?? 0);
  return time && from > time.start ? start : from;
}

/** ", the institute said." */
function beforeAttribution({ block, end }: Sentence, from: number): number {
  const match =
    /,[”"]?\s[^,“”"]{3,80}\b(?:said|says|announced|reported|confirmed)\b(?: (?:in a statement|on \w+|\w+day))?\.?$/.exec(
      block.text.slice(from, end),
    );
  return match ? from + match.index : end;
}

function narrowToRelative(clause: Clause, time: TimeExpression): Clause {
  const { text } = clause.sentence.block;
  const opening = [...text.slice(clause.start, time.start).matchAll(relative)].at(-1);
  if (!opening) return clause;
  const start = clause.start + opening.index + opening[0].length;
  // A comma on the way, outside an inserted name (", Lars Holm,"), has closed it again.
  const closed = text
    .slice(start, time.start)
    .replace(/,\s(?:\p{Lu}[\p{L}.-]+\s?){1,4},/gu, '')
    .includes(',');
  if (closed) return clause;
  const rest = text.slice(time.end, clause.end);
  const comma = rest.search(/,\s/);
  return {
    ...clause,
    start,
    end: comma === -1 ? clause.end : time.end + comma,
    opener: /^,?\swho\s$|^,\swhich\s$/.test(opening[0]) ? 'who' : 'other',
  };
}
