import { useLayoutEffect, useRef } from 'react';
import { madeWords } from './highlightWords.ts';
import type { WordsPlace } from './usePaintedWords.ts';

type Props = { readonly places: readonly WordsPlace[]; readonly onShow: (id: string) => void };

/** px between two notes. */
const gap = 8;

/** Notes beside their words, on screens with a margin wide enough; elsewhere they are in the list. */
export function NotesInMargin({ places, onShow }: Props) {
  const notes = useRef<HTMLDivElement>(null);
  // A long note moves those below it down.
  useLayoutEffect(() => {
    let free = Number.NEGATIVE_INFINITY;
    for (const note of notes.current?.querySelectorAll('button') ?? []) {
      const top = Math.max(Number(note.dataset.top), free);
      note.style.insetBlockStart = `${top}px`;
      free = top + note.offsetHeight + gap;
    }
  });
  return (
    <div ref={notes} aria-hidden="true">
      {places.map(
        ({ highlight, top }) =>
          highlight.note && (
            // Its words are those of the mark beside the lines, which keyboards reach.
            <button
              key={highlight.id}
              type="button"
              className="kept-note"
              data-top={top}
              tabIndex={-1}
              onClick={() => onShow(highlight.id)}
            >
              <span className="line-clamp-6 whitespace-pre-line wrap-anywhere">{highlight.note}</span>
              <span className="block text-ink-2">{madeWords(highlight.madeAt, Date.now())}</span>
            </button>
          ),
      )}
    </div>
  );
}
