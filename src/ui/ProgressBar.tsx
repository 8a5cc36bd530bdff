/** More segments than this are thinner than the gaps between them. */
const mostSegments = 40;

type Props = {
  /** 1-based */
  readonly at: number;
  readonly of: number;
};

/** A row of dashes that shows progress; hidden from screen readers, as the text beside it says the same. */
export function ProgressBar({ at, of }: Props) {
  const count = Math.min(of, mostSegments);
  const here = Math.ceil((at / of) * count);
  return (
    <div className="mt-3 grid auto-cols-fr grid-flow-col gap-0.5" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index + 1).map((segment) => (
        <i
          key={segment}
          className={
            segment === here
              ? 'h-[3px] bg-ink forced-colors:bg-[CanvasText]'
              : segment < here
                ? 'h-[3px] bg-rule forced-colors:bg-[CanvasText]'
                : 'h-[3px] bg-hairline forced-colors:bg-[GrayText]'
          }
        />
      ))}
    </div>
  );
}
