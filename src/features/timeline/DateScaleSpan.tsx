import type { ScaleSpan } from '#core/timeline/dateScale.ts';
import type { Band } from './scaleLayout.ts';

type Props = {
  readonly span: ScaleSpan;
  readonly label: string;
  /** Unique within the page. */
  readonly id: string;
  readonly band: Band;
};

/** Shaded band for an event that lasted several days. An end not known to the day fades over a day and a half. */
export function DateScaleSpan({ span: { isStartSoft, isEndSoft }, label, id, band }: Props) {
  const { start, end, fade, textAt, isLate } = band;
  return (
    <>
      <linearGradient id={id}>
        <stop className="scale-shade" offset="0" stopOpacity={isStartSoft ? 0 : 1} />
        <stop className="scale-shade" offset={fade} />
        <stop className="scale-shade" offset={1 - fade} />
        <stop className="scale-shade" offset="1" stopOpacity={isEndSoft ? 0 : 1} />
      </linearGradient>
      <rect fill={`url(#${id})`} x={`${start}%`} y="0" width={`${end - start}%`} height="3em" />
      <text className="scale-note" x={`${textAt}%`} y="1.1em" textAnchor={isLate ? 'end' : 'start'}>
        {label}
      </text>
    </>
  );
}
