import './highlights.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { keptWords } from '#core/highlights/highlight.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { NotesInMargin } from './NotesInMargin.tsx';
import { canPaint } from './paint.ts';
import { useArrivalAtWords } from './useArrivalAtWords.ts';
import { useHighlights } from './useHighlights.ts';
import { markId, useShowInList } from './useJumps.ts';
import { usePaintedWords } from './usePaintedWords.ts';

/**
 * The kept words in the text, and beside their lines a control for each that leads to the list: one stop for Tab, arrow keys
 * from one to the next.
 */
export function HighlightsInText() {
  const { placement } = useHighlights();
  const show = useShowInList();
  const places = usePaintedWords(placement);
  useArrivalAtWords(placement);
  const [stop, setStop] = useState(0);
  const layer = useRef<HTMLDivElement>(null);
  const [paints, setPaints] = useState(true);
  useEffect(() => setPaints(canPaint()), []);
  if (places.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(places.length - 1, Math.max(0, stop + by));
    setStop(next);
    layer.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className="kept-layer print:hidden" data-kind="thing" lang="en" dir="ltr">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div ref={layer} role="group" aria-label="Highlights" onKeyDown={onKeyDown}>
        {places.map(({ highlight, top, height }, index) => (
          <button
            key={highlight.id}
            id={markId(highlight.id)}
            type="button"
            className="kept-mark"
            {...((!paints || highlight.shape === 'margin') && { 'data-shown': '' })}
            tabIndex={index === Math.min(stop, places.length - 1) ? 0 : -1}
            style={{ insetBlockStart: `${top}px`, blockSize: `${height}px` }}
            onFocus={() => setStop(index)}
            onClick={() => show(highlight.id)}
          >
            <VisuallyHidden>
              Highlight: “{keptWords(highlight)}”{highlight.note && `, note: ${highlight.note}`}
            </VisuallyHidden>
          </button>
        ))}
      </div>
      <NotesInMargin places={places} onShow={show} />
    </div>
  );
}
