import { useId } from 'react';
import type { EventId } from '#core/story/story.ts';
import type { DateScale as Scale, ScalePoint, ScaleTick } from '#core/timeline/dateScale.ts';
import { DateScaleSpan } from './DateScaleSpan.tsx';
import { scaleLayout } from './scaleLayout.ts';

type Props = { readonly scale: Scale; readonly current: EventId | undefined };

/**
 * Chart of the days of the story. Horizontal positions are in per cent and vertical ones in em, so it fits any column
 * width without scaling its text.
 */
export function DateScale({ scale, current }: Props) {
  const id = useId();
  const { label, ticks, spans, points } = scale;
  const { toX, xOf, bandOf } = scaleLayout(scale);
  const currentDay = points.find(({ event }) => event === current)?.day;
  const words = [label, ...spans.map((span) => capitalised(span.label))].join('. ');
  return (
    <div className="date-scale max-tablet:group-data-[stop=half]/side:hidden">
      <svg width="100%" height="5.8em" role="img" aria-label={words}>
        {spans.map((span, i) => (
          <DateScaleSpan
            key={span.event}
            span={span}
            label={capitalised(span.label)}
            id={`${id}${i}`}
            band={bandOf(span)}
          />
        ))}
        <line className="scale-line" x1="0" y1="3em" x2="100%" y2="3em" />
        {ticks.map((tick, i) => (
          <Tick
            key={tick.day}
            tick={tick}
            x={toX(tick.day)}
            isOdd={i % 2 === 1}
            isCurrent={tick.day === currentDay}
          />
        ))}
        {points.map((point) => (
          <Point key={point.event} point={point} x={xOf(point)} isCurrent={point.event === current} />
        ))}
      </svg>
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type TickProps = {
  readonly tick: ScaleTick;
  readonly x: number;
  readonly isOdd: boolean;
  readonly isCurrent: boolean;
};

function Tick({ tick, x, isOdd, isCurrent }: TickProps) {
  const names = ['scale-day', isOdd && 'is-odd', isCurrent && 'is-current'];
  return (
    <>
      <line className="scale-tick" x1={`${x}%`} y1="3em" x2={`${x}%`} y2="3.35em" />
      <text className={names.filter(Boolean).join(' ')} x={`${x}%`} y="4.4em" textAnchor="middle">
        {tick.label}
      </text>
      {tick.month && (
        <text className="scale-month" x={`${x}%`} y="5.5em" textAnchor="middle">
          {tick.month}
        </text>
      )}
    </>
  );
}

type PointProps = { readonly point: ScalePoint; readonly x: number; readonly isCurrent: boolean };

function Point({ point: { basis, mark }, x, isCurrent }: PointProps) {
  const state = isCurrent ? ' is-current' : '';
  if (basis === 'context') {
    // Centred on this point by CSS; see map.css.
    return <rect className={`scale-context${state}`} x={`${x}%`} y="2.15em" width="0.5em" height="0.5em" />;
  }
  const kind = mark === 'about' || mark === 'unsure' ? 'scale-rough' : 'scale-story';
  return <circle className={kind + state} cx={`${x}%`} cy="2.15em" r="0.3em" />;
}
