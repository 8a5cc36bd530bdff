import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Claim } from '#core/sources/claims.ts';
import { claimLine, claimWords } from '#core/sources/claimWords.ts';
import { sourceKinds } from '#core/sources/sourceKinds.ts';
import { claimsUnder } from '#core/sources/sourceSummaries.ts';
import { useSession, useSessionStore, useStory } from '#session/useSession.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { MarkPlace } from './markPlaces.ts';
import { measureMarks } from './measureMarks.ts';
import { useSourceList, useSourceSteps } from './useSources.ts';

/**
 * A mark in the margin for each sentence. One stop for Tab, arrow keys from mark to mark; the words of a mark are shown on
 * hover and on focus, and a click or tap highlights its source.
 */
export function SourceMarks() {
  const list = useSourceList();
  const places = useMarkPlaces();
  const { source, claim } = useSession(({ shown }) => shown.address);
  const { chooseClaim } = useSourceSteps();
  const [stop, setStop] = useState(0);
  const [silenced, setSilenced] = useState<number>();
  const group = useRef<HTMLDivElement>(null);
  const lit = claimsUnder(list, source);
  const current = claim === undefined ? undefined : lit[claim - 1]?.index;
  const claims = new Map(list.claims.map((one) => [one.index, one]));

  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') return setSilenced(places[stop]?.claim);
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(places.length - 1, Math.max(0, stop + by));
    setStop(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={group}
      className="said-layer print:hidden"
      role="group"
      aria-label="Who says it, sentence by sentence"
      onKeyDown={onKeyDown}
      lang="en"
    >
      {places.map((place, index) => {
        const of = claims.get(place.claim);
        return (
          of && (
            <Mark
              key={place.claim}
              claim={of}
              place={place}
              isLit={lit.includes(of)}
              isCurrent={of.index === current}
              isStop={index === Math.min(stop, places.length - 1)}
              isSilent={silenced === place.claim}
              onFocus={() => {
                setStop(index);
                setSilenced(undefined);
              }}
              onLeave={() => setSilenced(undefined)}
              onChoose={() => chooseClaim(of)}
            />
          )
        );
      })}
    </div>
  );
}

type MarkProps = {
  readonly claim: Claim;
  readonly place: MarkPlace;
  readonly isLit: boolean;
  readonly isCurrent: boolean;
  /** The mark that Tab reaches. */
  readonly isStop: boolean;
  /** Its words were closed with Esc. */
  readonly isSilent: boolean;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
  readonly onChoose: () => void;
};

const spokenWords = 6;

function Mark({ claim, place, isLit, isCurrent, isStop, isSilent, ...on }: MarkProps) {
  const { who, how } = claimWords(claim);
  const isCarried = claim.attribution.carriedFrom !== undefined;
  return (
    <button
      type="button"
      className="said"
      data-said={claim.kind}
      {...(isCarried && { 'data-carried': '' })}
      {...(!claim.isSure && { 'data-unsure': '' })}
      {...(isLit && { 'data-lit': '' })}
      {...(isCurrent && { 'data-current': '' })}
      tabIndex={isStop ? 0 : -1}
      style={{ insetBlockStart: `${place.top}px`, blockSize: `${place.height}px` }}
      onFocus={on.onFocus}
      onPointerLeave={on.onLeave}
      onClick={on.onChoose}
    >
      <b aria-hidden="true">{!isCarried && sourceKinds[claim.kind].letter}</b>
      <i aria-hidden="true" />
      <VisuallyHidden>
        {claimLine(claim)}: “{claim.text.split(/\s+/).slice(0, spokenWords).join(' ')}…”
      </VisuallyHidden>
      {!isSilent && (
        <span className="said-words" aria-hidden="true">
          {who && <strong>{who}</strong>}
          {how}
        </span>
      )}
    </button>
  );
}

/** Measured after the text has been laid out, and again when it is resized or folded. */
function useMarkPlaces(): readonly MarkPlace[] {
  const { elements } = useSessionStore();
  const { story } = useStory();
  const isOnly = useSession(({ shown }) => shown.address.only);
  const [places, setPlaces] = useState<readonly MarkPlace[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story, or a folded one, has other lines
  useEffect(() => {
    const text = elements.text();
    if (!text) return;
    const observer = new ResizeObserver(() => setPlaces(measureMarks(text.article, text.box)));
    const cancel = afterLayout(() => observer.observe(text.box));
    return () => {
      cancel();
      observer.disconnect();
    };
  }, [elements, story, isOnly]);
  return places;
}
