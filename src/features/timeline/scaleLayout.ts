import type { DateScale, ScalePoint, ScaleSpan } from '#core/timeline/dateScale.ts';

/** In per cent of the width: space at either end for the first and last label. */
const inset = 5;
/** In per cent of the width: distance between marks of the same day; less if the day is too narrow. */
const pitch = 2.7;
/** Days over which an end not known to the day fades. */
const softDays = 1.5;

/** Horizontal positions on the scale, in per cent of its width. */
export type ScaleLayout = {
  readonly toX: (day: number) => number;
  readonly xOf: (point: ScalePoint) => number;
  readonly bandOf: (span: ScaleSpan) => Band;
};

/** `fade`: as a share of the band. `textAt`: position of the label; `isLate`: the label ends there rather than starts. */
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
