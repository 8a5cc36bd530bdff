import { type MouseEvent, useEffect, useRef } from 'react';
import { useSession, useSessionStore } from '#session/useSession.ts';
import { type MentionTrack, useMentionTrack } from './useMentionTrack.ts';

/** Ticks closer than this share of the ruler are drawn as one. */
const finest = 0.002;

/**
 * The column rule that carries the mentions: a hairline at rest. For the pointer only, and hidden from
 * assistive technology: the navigator does the same by keyboard and says more.
 */
export function MentionRuler() {
  const { dispatch, elements } = useSessionStore();
  // A phone has no room for it.
  const entity = useSession(({ width, shown }) => (width === 'phone' ? undefined : shown.address.entity));
  const current = useSession(({ shown }) => shown.address.mention);
  const track = useMentionTrack(entity);
  const second = useMentionTrack(useSession(({ shown }) => shown.address.second));
  const view = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!track) return;
    const place = () => {
      const box = elements.text()?.box.getBoundingClientRect();
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
    if (!track || !entity) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) / box.height;
    const distances = track.places.map((place) => Math.abs(place - at));
    dispatch({ kind: 'mentionChosen', entity, mention: distances.indexOf(Math.min(...distances)) + 1 });
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

function Ticks({ track, current, side }: { track: MentionTrack; current: number | undefined; side: string }) {
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
