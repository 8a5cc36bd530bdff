import { type MouseEvent, useEffect, useRef } from 'react';
import type { EntityId } from '#core/story/story.ts';
import { useSession, useSessionStore } from '#session/useSession.ts';
import { classNames } from '#ui/classNames.ts';
import { nearestMention, tickPlaces } from './tickPlaces.ts';
import { type MentionTrack, useMentionTrack } from './useMentionTrack.ts';

/** Ticks for the mentions of the highlighted names, and the visible part of the story. A click goes to the nearest mention. */
export function MentionTicks({ entity }: { readonly entity: EntityId }) {
  const { dispatch, elements } = useSessionStore();
  const current = useSession(({ shown }) => shown.address.mention);
  const track = useMentionTrack(entity);
  const second = useMentionTrack(useSession(({ shown }) => shown.address.second));
  const view = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!track) return;
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

  if (!track) return null;
  const jump = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) / box.height;
    dispatch({ kind: 'mentionChosen', entity, mention: nearestMention(track.places, at) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer only; MentionNavigator does the same by keyboard
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
/** With two names, ticks of the first are left of the line, those of the second right of it and hollow. */
const sides = {
  both: 'start-[calc(50%-7px)] -mt-px h-0.5 w-3.5 bg-kind',
  left: 'start-[calc(50%-10px)] -mt-px h-0.5 w-[9px] bg-kind',
  right: 'start-[calc(50%+2px)] -mt-px h-1 w-[9px] border-kind border-y',
} as const;
const here = 'start-[calc(50%-10px)] -mt-px h-1 w-5 bg-ink';

function Ticks({
  track,
  current,
  side,
}: {
  track: MentionTrack;
  current: number | undefined;
  side: keyof typeof sides;
}) {
  return tickPlaces(track.places, current).map(({ mention, place, isCurrent }) => (
    <i
      key={mention}
      className={classNames(tick, isCurrent ? here : sides[side])}
      data-kind={track.kind}
      style={{ insetBlockStart: `${place * 100}%` }}
    >
      {isCurrent && (
        <span className="absolute end-[calc(100%+2px)] top-1/2 -translate-y-1/2 font-semibold text-[0.75rem]/none">
          {mention}
        </span>
      )}
    </i>
  ));
}
