import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { EventId, StoryEvent } from '#core/story/story.ts';
import { describeEventDate } from '#core/timeline/describeEventDate.ts';

type Props = {
  readonly body: RefObject<HTMLElement | null>;
  /** DOM id of the lit sentence. */
  readonly sentence: string;
  readonly events: readonly StoryEvent[];
  readonly selected: EventId;
  readonly storyYear: number | undefined;
  readonly onEvent: (event: EventId) => void;
};

/** A lit sentence hangs its dates in the margin, linked back to the timeline. Only where there is a margin. */
export function MarginNote({ body, sentence, events, selected, storyYear, onEvent }: Props) {
  const note = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = document.getElementById(sentence);
    const box = body.current?.getBoundingClientRect();
    if (!element || !box || !note.current) return;
    const [line] = element.getClientRects();
    note.current.style.insetBlockStart = `${(line?.top ?? box.top) - box.top}px`;
  }, [body, sentence]);
  return (
    <aside className="evidence-note" aria-label="Dates of the lit sentence" ref={note}>
      {events.map((event) => {
        const { lead, part } = describeEventDate(event, storyYear);
        return (
          <a
            key={event.id}
            href={`#event-${event.id}`}
            aria-current={event.id === selected ? 'true' : undefined}
            onClick={(click) => {
              click.preventDefault();
              onEvent(event.id);
            }}
          >
            {lead}
            {part && <span>{part}</span>}
          </a>
        );
      })}
    </aside>
  );
}
