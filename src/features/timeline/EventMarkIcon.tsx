import { assertNever } from '#core/assertNever.ts';
import type { EventMark } from '#core/timeline/markOf.ts';
import { classNames } from '#ui/classNames.ts';

/** Shows how exact a date is. Decorative: the text beside it always says the same. */
export function EventMarkIcon({
  mark,
  className,
}: {
  readonly mark: EventMark;
  readonly className?: string;
}) {
  const height = tall.includes(mark) ? 42 : 18;
  return (
    <svg
      className={classNames('relative justify-self-center overflow-visible', className)}
      aria-hidden="true"
      width="18"
      height={height}
      viewBox={`0 0 18 ${height}`}
    >
      <Shape mark={mark} />
    </svg>
  );
}

const tall: readonly EventMark[] = ['range', 'week', 'within', 'before', 'after'];

const fill = 'fill-ink forced-colors:fill-[CanvasText]';
/** Filled with the background colour, so that the timeline's line doesn't show through. */
const line = 'fill-paper stroke-[1.75] stroke-ink forced-colors:stroke-[CanvasText]';
const dash = '[stroke-dasharray:3_2.5]';

function Shape({ mark }: { mark: EventMark }) {
  switch (mark) {
    case 'day':
      return <circle className={fill} cx="9" cy="9" r="5" />;
    case 'morning':
    case 'evening':
      return (
        <>
          <circle className={line} cx="9" cy="9" r="5" />
          <path className={fill} d={mark === 'morning' ? 'M4 9a5 5 0 0 1 10 0z' : 'M4 9a5 5 0 0 0 10 0z'} />
        </>
      );
    case 'about':
      return <circle className={line} cx="9" cy="9" r="5" />;
    case 'unsure':
      return (
        <>
          <circle className={line} cx="9" cy="9" r="7" />
          <text
            className="fill-ink font-bold text-[11px] forced-colors:fill-[CanvasText]"
            x="9"
            y="13"
            textAnchor="middle"
          >
            ?
          </text>
        </>
      );
    case 'range':
      return <rect className={line} x="5" y="2" width="8" height="38" rx="4" />;
    case 'week':
      return <path className={line} d="M4 3h10M9 3v36M4 39h10" />;
    case 'within':
      return (
        <>
          <path className={line} d="M4 3h10M4 39h10" />
          <path className={`${line} ${dash}`} d="M9 4v34" />
        </>
      );
    case 'before':
      return (
        <>
          <path className={`${line} ${dash}`} d="M9 2v36" />
          <path className={line} d="M4 39h10" />
        </>
      );
    case 'after':
      return (
        <>
          <path className={line} d="M4 3h10" />
          <path className={`${line} ${dash}`} d="M9 4v36" />
        </>
      );
    case 'context':
      return (
        <path
          className="fill-paper stroke-[1.75] stroke-rule forced-colors:stroke-[CanvasText]"
          d="M9 3.5 14.5 9 9 14.5 3.5 9z"
        />
      );
    case 'none':
      return <path className={line} d="M5 9h8" />;
    default:
      return assertNever(mark);
  }
}
