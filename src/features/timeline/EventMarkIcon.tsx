import type { StoryEvent } from '#core/story/story.ts';
import type { EventMark } from '#core/timeline/markOf.ts';
import { classNames } from '#ui/classNames.ts';

/**
 * Shows how exact a date is, and by its outline how far the event is one: reported ones have a ring around, announced ones are
 * dotted, planned ones dashed. Decorative: the text beside it always says the same.
 */
export function EventMarkIcon({
  mark,
  status,
  className,
}: {
  readonly mark: EventMark;
  readonly status?: StoryEvent['status'];
  readonly className?: string;
}) {
  const { ring, line, dash, fill } = shapes[mark];
  const height = tall.includes(mark) ? 42 : 18;
  const stroke = `${outline} ${mark === 'context' ? 'stroke-rule' : 'stroke-ink'}`;
  return (
    <svg
      className={classNames('event-mark relative justify-self-center overflow-visible', className)}
      data-status={status}
      aria-hidden="true"
      width="18"
      height={height}
      viewBox={`0 0 18 ${height}`}
    >
      {status === 'reported' && <circle className={stroke} cx="9" cy="9" r="8" />}
      {ring && <circle className={stroke} cx="9" cy="9" r={ring} />}
      {line && <path className={stroke} d={line} />}
      {dash && <path className={`${stroke} [stroke-dasharray:3_2.5]`} d={dash} />}
      {fill && <path className={ink} d={fill} />}
      {mark === 'unsure' && (
        <text className={`${ink} font-bold text-[11px]`} x="9" y="13" textAnchor="middle">
          ?
        </text>
      )}
    </svg>
  );
}

const tall: readonly EventMark[] = ['range', 'week', 'within', 'before', 'after'];

const ink = 'fill-ink forced-colors:fill-[CanvasText]';
/** Filled with the background colour, so that the timeline's line doesn't show through. */
const outline = 'fill-paper stroke-[1.75] forced-colors:stroke-[CanvasText]';

/** `ring`: a radius; the others are paths. */
type Shape = {
  readonly ring?: number;
  readonly line?: string;
  readonly dash?: string;
  readonly fill?: string;
};

const shapes: Readonly<Record<EventMark, Shape>> = {
  day: { fill: 'M4 9a5 5 0 0 1 10 0a5 5 0 0 1-10 0z' },
  morning: { ring: 5, fill: 'M4 9a5 5 0 0 1 10 0z' },
  evening: { ring: 5, fill: 'M4 9a5 5 0 0 0 10 0z' },
  about: { ring: 5 },
  unsure: { ring: 7 },
  range: { line: 'M5 6a4 4 0 0 1 8 0v30a4 4 0 0 1-8 0z' },
  week: { line: 'M4 3h10M9 3v36M4 39h10' },
  within: { line: 'M4 3h10M4 39h10', dash: 'M9 4v34' },
  before: { line: 'M4 39h10', dash: 'M9 2v36' },
  after: { line: 'M4 3h10', dash: 'M9 4v36' },
  context: { line: 'M9 3.5 14.5 9 9 14.5 3.5 9z' },
  none: { line: 'M5 9h8' },
};
