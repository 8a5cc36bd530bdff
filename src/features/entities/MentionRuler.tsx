import { type MouseEvent, useEffect, useRef } from 'react';
import type { EntityKind } from '#core/story/story.ts';

export type RulerTrack = {
  readonly entity: string;
  readonly kind: EntityKind;
  /** Each mention's place in the story, 0 its top, 1 its end. */
  readonly places: readonly number[];
};

type Props = {
  readonly track: RulerTrack | undefined;
  readonly second: RulerTrack | undefined;
  readonly current: number | undefined;
  /** The part of the story's height that is on screen. */
  readonly story: () => DOMRect | undefined;
  readonly onJump: (mention: number) => void;
};

/** Ticks closer than this share of the ruler are drawn as one. */
const finest = 0.002;

/**
 * The column rule that carries the mentions: a hairline at rest. For the pointer only, and hidden from
 * assistive technology: the navigator does the same by keyboard and says more.
 */
export function MentionRuler({ track, second, current, story, onJump }: Props) {
  const view = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!track) return;
    const place = () => {
      const box = story();
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
  }, [track, story]);

  const jump = (event: MouseEvent<HTMLDivElement>) => {
    if (!track) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) / box.height;
    const distances = track.places.map((place) => Math.abs(place - at));
    onJump(distances.indexOf(Math.min(...distances)) + 1);
  };

  return (
    <div className="ruler" aria-hidden="true">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointer only, see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: pointer only, see above */}
      <div className="ruler-track" data-busy={track ? '' : undefined} onClick={jump}>
        {track && <div className="ruler-view" ref={view} />}
        {track && <Ticks track={track} current={current} side={second ? 'is-first' : ''} />}
        {second && <Ticks track={second} current={undefined} side="is-second" />}
      </div>
    </div>
  );
}

function Ticks({ track, current, side }: { track: RulerTrack; current: number | undefined; side: string }) {
  let last = Number.NEGATIVE_INFINITY;
  return track.places.map((place, index) => {
    const isCurrent = index + 1 === current;
    if (!isCurrent && place - last < finest) return null;
    last = place;
    return (
      <i
        // biome-ignore lint/suspicious/noArrayIndexKey: the n-th tick is the n-th mention
        key={index}
        className={`tick ${side}${isCurrent ? ' is-current' : ''}`}
        data-kind={track.kind}
        style={{ insetBlockStart: `${place * 100}%` }}
      >
        {isCurrent && <span className="tick-label">{index + 1}</span>}
      </i>
    );
  });
}
