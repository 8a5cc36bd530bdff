import type { ScaleSpan } from '#core/timeline/dateScale.ts';

type Props = {
  readonly span: ScaleSpan;
  readonly label: string;
  /** Unique in the page. */
  readonly id: string;
  /** Per cent of the width. */
  readonly toX: (day: number) => number;
  readonly dayWidth: number;
};

/** Something that lasted, shaded; an end that is not certain to the day fades over a day and a half. */
export function DateScaleSpan({ span, label, id, toX, dayWidth }: Props) {
  const { isStartSoft, isEndSoft } = span;
  const start = Math.max(0, toX(span.startDay) - dayWidth * (isStartSoft ? 1 : 0.5));
  const end = Math.min(100, toX(span.endDay) + dayWidth * (isEndSoft ? 1 : 0.5));
  const fade = Math.min(0.5, (1.5 * dayWidth) / (end - start));
  // The words stand at the end that has more room after it.
  const isLate = start > 55;
  return (
    <>
      <linearGradient id={id}>
        <stop className="scale-shade" offset="0" stopOpacity={isStartSoft ? 0 : 1} />
        <stop className="scale-shade" offset={fade} />
        <stop className="scale-shade" offset={1 - fade} />
        <stop className="scale-shade" offset="1" stopOpacity={isEndSoft ? 0 : 1} />
      </linearGradient>
      <rect fill={`url(#${id})`} x={`${start}%`} y="0" width={`${end - start}%`} height="3em" />
      <text
        className="scale-note"
        x={`${isLate ? end - dayWidth / 2 : start + dayWidth / 2}%`}
        y="1.1em"
        textAnchor={isLate ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  );
}
