import type { DateScale, ScalePoint, ScaleSpan } from '#core/timeline/dateScale.ts';

/** Kept free at either end for the first and the last number, in per cent of the width. */
const inset = 5;
/** Per cent from mark to mark where a day has several; less where the day is too narrow for them. */
const pitch = 2.7;
/** Days over which an end that is not certain to the day fades. */
const softDays = 1.5;

/** Where things stand across the scale, all in per cent of its width. */
export type ScaleLayout = {
  readonly toX: (day: number) => number;
  readonly xOf: (point: ScalePoint) => number;
  readonly bandOf: (span: ScaleSpan) => Band;
};

/** `fade`: as a share of the band. `textAt`: the words stand at the end that has more room after it. */
export type Band = {
  readonly start: number;
  readonly end: number;
  readonly fade: number;
  readonly textAt: number;
  readonly isLate: boolean;
};

export function scaleLayout({ firstDay, lastDay, points }: DateScale): ScaleLayout {
  const dayWidth = (100 - 2 * inset) / (lastDay - firstDay);
  const toX = (day: number) => inset + (day - firstDay) * dayWidth;
  return {
    toX,
    xOf: (point) => {
      const sameDay = points.filter(({ day }) => day === point.day);
      const step = Math.min(pitch, (0.8 * dayWidth) / Math.max(1, sameDay.length - 1));
      return toX(point.day) + (sameDay.indexOf(point) - (sameDay.length - 1) / 2) * step;
    },
    bandOf: ({ startDay, endDay, isStartSoft, isEndSoft }) => {
      const start = Math.max(0, toX(startDay) - dayWidth * (isStartSoft ? 1 : 0.5));
      const end = Math.min(100, toX(endDay) + dayWidth * (isEndSoft ? 1 : 0.5));
      const isLate = start > 55;
      return {
        start,
        end,
        fade: Math.min(0.5, (softDays * dayWidth) / (end - start)),
        textAt: isLate ? end - dayWidth / 2 : start + dayWidth / 2,
        isLate,
      };
    },
  };
}
