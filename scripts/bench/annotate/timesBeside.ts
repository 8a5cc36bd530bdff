import { findStoryTimes } from '../../../src/core/annotate/times/findTimes.ts';
import { earliestDay, latestDay, parseEdtf } from '../../../src/core/dates/edtf.ts';
import { isOverlapping } from '../../../src/test/annotated/placesOf.ts';
import { chronoTimes, type DatedWords } from './chronoTimes.ts';
import { type DatedText, datedTexts } from './datedTexts.ts';
import { plainWhen } from './scoreTimes.ts';
import { percent } from './share.ts';

type Tally = { readonly right: number; readonly wrong: number; readonly extra: number };

/**
 * `times/` beside chrono-node: of the marked dates, those that words overlapping them give the right value at the right
 * precision, and those that they give another; and dates where nothing is marked.
 */
export function timesBeside(suites: string): readonly (readonly string[])[] {
  const head = ['times', 'dates', 'ours: right', 'wrong', 'extra', 'chrono-node: right', 'wrong', 'extra'];
  return [
    head,
    ...datedTexts(suites).map(([what, texts]) => {
      const dates = texts.flatMap(({ gold }) => gold.filter(({ when }) => when)).length;
      const cells = [ourTimes, chronoTimes].flatMap((find) => {
        const { right, wrong, extra } = total(texts.map((text) => tally(find(text), text)));
        return [`${right}, ${percent([right / dates])} %`, `${wrong}`, `${extra}`];
      });
      return [what, `${dates}`, ...cells];
    }),
  ];
}

function ourTimes({ blocks, published }: DatedText): readonly DatedWords[] {
  return findStoryTimes(blocks, published).map(({ expression }) => expression);
}

function tally(found: readonly DatedWords[], { gold }: DatedText): Tally {
  const dated = found.filter(({ when }) => when);
  const [none, some] = [gold.filter(({ when }) => !when), gold.filter(({ when }) => when)];
  const met = some.map((mark) => ({ mark, near: dated.filter((words) => isOverlapping(words, mark)) }));
  const right = met.filter(({ mark, near }) => isRight(mark, near)).length;
  return {
    right,
    wrong: met.filter(({ near }) => near.length > 0).length - right,
    extra: dated.filter((words) => ![...none, ...some].some((mark) => isOverlapping(words, mark))).length,
  };
}

/** A range may be marked as one and found as its two ends, or the other way round. */
function isRight({ start, end, when = '' }: DatedWords, near: readonly DatedWords[]): boolean {
  if (near.some((words) => isSame(plainWhen(words.when), when))) return true;
  const [first, last] = [near[0], near.at(-1)];
  if (when.includes('/')) return isSame(`${plainWhen(first?.when)}/${plainWhen(last?.when)}`, when);
  const [from, to] = plainWhen(first?.when)?.split('/') ?? [];
  if (!first || to === undefined) return false;
  return (start - first.start < first.end - end ? from : to) === when;
}

/** Intervals by their first and last day, other dates by precision too. */
function isSame(ours: string | undefined, theirs: string): boolean {
  if (ours === theirs) return true;
  const [a, b] = [ours && parseEdtf(ours), parseEdtf(theirs)];
  return Boolean(
    a && b && theirs.includes('/') && earliestDay(a) === earliestDay(b) && latestDay(a) === latestDay(b),
  );
}

function total(tallies: readonly Tally[]): Tally {
  const sum = (of: keyof Tally) => tallies.reduce((all, one) => all + one[of], 0);
  return { right: sum('right'), wrong: sum('wrong'), extra: sum('extra') };
}
