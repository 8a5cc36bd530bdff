import { type MouseEvent, useEffect, useRef } from 'react';
import { classNames } from '#ui/classNames.ts';
import { nearestPlace, tickPlaces } from '#ui/tickPlaces.ts';
import { useSessionStore } from './useSession.ts';

/** `kind`: whose colour the ticks have. */
type Track = { readonly kind: string; readonly places: readonly number[] };

type Props = {
  readonly track: Track;
  /** 1-based. */
  readonly current: number | undefined;
  /** What is compared with it. */
  readonly second: Track | undefined;
  /** A click: to the nearest place, 1-based. */
  readonly onJump: (n: number) => void;
};

/** Ticks for what is highlighted, and the visible part of the story. */
export function TextRuler({ track, current, second, onJump }: Props) {
  const { elements } = useSessionStore();
  const view = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again with the ticks
  useEffect(() => {
    const place = () => {
      const box = elements.text()?.extent();
      if (!box || !view.current) return;
      const from = Math.min(1, Math.max(0, -box.top / box.height));
      const to = Math.min(1, Math.max(0, (innerHeight - box.top) / box.height));
      view.current.style.insetBlockStart = `${from * 100}%`;
      view.current.style.blockSize = `${(to - from) * 100}%`;
    };
    place();
    addEventListener('scroll', place, { passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place);
      removeEventListener('resize', place);
    };
  }, [track, elements]);

  const jump = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onJump(nearestPlace(track.places, (event.clientY - box.top) / box.height));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer only; the side's steps do the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div className="relative h-full cursor-pointer" onClick={jump}>
      <div
        className="absolute start-[calc(50%-1px)] w-0.5 bg-rule forced-color-adjust-none forced-colors:bg-[CanvasText]"
        ref={view}
      />
      <Ticks track={track} current={current} side={second ? 'left' : 'both'} />
      {second && <Ticks track={second} current={undefined} side="right" />}
    </div>
  );
}

const tick = 'absolute forced-color-adjust-none forced-colors:bg-[CanvasText]';
/** With two of them, ticks of the first are left of the line, those of the second right of it and hollow. */
const sides = {
  both: 'start-[calc(50%-7px)] -mt-px h-0.5 w-3.5 bg-kind',
  left: 'start-[calc(50%-10px)] -mt-px h-0.5 w-[9px] bg-kind',
  right: 'start-[calc(50%+2px)] -mt-px h-1 w-[9px] border-kind border-y',
} as const;
const here = 'start-[calc(50%-10px)] -mt-px h-1 w-5 bg-ink';

type TicksProps = Pick<Props, 'track' | 'current'> & { readonly side: keyof typeof sides };

function Ticks({ track, current, side }: TicksProps) {
  return tickPlaces(track.places, current).map(({ n, place, isCurrent }) => (
    <i
      key={n}
      className={classNames(tick, isCurrent ? here : sides[side])}
      data-kind={track.kind}
      style={{ insetBlockStart: `${place * 100}%` }}
    >
      {isCurrent && (
        <span className="absolute end-[calc(100%+2px)] top-1/2 -translate-y-1/2 font-semibold text-[0.75rem]/none">
          {n}
        </span>
      )}
    </i>
  ));
}
