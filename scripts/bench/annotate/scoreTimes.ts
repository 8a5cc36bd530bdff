import type { Story, TimeExpression } from '../../../src/core/story/story.ts';
import { isOverlapping } from '../../../src/test/annotated/placesOf.ts';
import type { GoldTime } from '../../../src/test/annotated/readMarkup.ts';
import { type Count, countOf } from './unseenCount.ts';

export type TimeScore = {
  /** Exactly these words, with this value. */
  readonly times: Count<GoldTime>;
  /** This value, at words that overlap. */
  readonly values: Count<GoldTime>;
  readonly dayParts: Count<GoldTime>;
  /** With a value, where no time with a value was marked. */
  readonly extra: readonly TimeExpression[];
};

/** "Approximate" is ignored, and a clock in a value: the day counts, and the part of the day by itself. */
export function scoreTimes({ times }: Story, gold: readonly GoldTime[]): TimeScore {
  const valued = gold.filter(({ when, duration }) => when ?? duration);
  const near = (mark: GoldTime) => times.filter((time) => isOverlapping(time, mark));
  return {
    times: countOf(valued, (mark) => {
      const found = near(mark);
      return found.some((time) => isExact(time, mark) && hasValue(time, mark)) || hasEnds(found, mark);
    }),
    values: countOf(valued, (mark) => {
      const found = near(mark);
      return found.some((time) => hasValue(time, mark)) || hasEnds(found, mark);
    }),
    dayParts: countOf(
      gold.filter(({ dayPart }) => dayPart),
      (mark) => near(mark).some((time) => hasValue(time, mark) && time.dayPart === mark.dayPart),
    ),
    extra: times.filter(
      (time) => (time.when ?? time.duration) && !valued.some((mark) => isOverlapping(time, mark)),
    ),
  };
}

/** The day or days meant, without how sure and at what o'clock. */
export function plainWhen(when: string | undefined): string | undefined {
  return when?.replaceAll('~', '').replace(/T[^/]*/, '');
}

function hasValue(time: TimeExpression, mark: GoldTime): boolean {
  return plainWhen(time.when) === mark.when && time.duration === mark.duration;
}

/** A range is marked as one expression; its two ends, each of which is found with its own value, are as good. */
function hasEnds(found: readonly TimeExpression[], { when, start, end }: GoldTime): boolean {
  const [from, to] = when?.split('/') ?? [];
  const first = found.find((time) => time.start === start);
  const last = found.find((time) => time.end === end);
  return (
    from !== undefined && to !== undefined && plainWhen(first?.when) === from && plainWhen(last?.when) === to
  );
}

function isExact(a: TimeExpression, b: GoldTime): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
