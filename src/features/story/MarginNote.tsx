import { useLayoutEffect, useRef } from 'react';
import { findSentence } from '#core/session/storyFacts.ts';
import { describeEventDate } from '#core/timeline/describeEventDate.ts';
import { useSession, useSessionStore, useStory } from '#session/useSession.ts';

/** Shows the dates of the highlighted sentence in the margin, as links to the timeline. Hidden by CSS if there is no margin. */
export function MarginNote() {
  const { dispatch, elements } = useSessionStore();
  const shown = useStory();
  const selected = useSession(({ shown }) => shown.address.event);
  const sentence = findSentence(shown, selected);
  const note = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const text = elements.text();
    const element = sentence && text?.sentence(sentence.id);
    if (!element || !text || !note.current) return;
    const box = text.box.getBoundingClientRect();
    const [line] = element.getClientRects();
    note.current.style.insetBlockStart = `${(line?.top ?? box.top) - box.top}px`;
  }, [elements, sentence]);
  if (!sentence) return null;
  const events = shown.story.timeline?.events.filter(({ id }) => sentence.events.includes(id)) ?? [];
  return (
    <aside
      className="absolute end-[calc(100%+1.25rem)] hidden w-25 gap-1.5 border-ink border-t-2 pt-[0.4rem] font-ui text-ink-2 text-label wide:grid print:hidden"
      data-part="margin-note"
      aria-label="Dates of the highlighted sentence"
      ref={note}
    >
      {events.map((event) => {
        const { lead, part } = describeEventDate(event, shown.year);
        return (
          <a
            key={event.id}
            className="underline-offset-[0.2em] hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
            href={`#event-${event.id}`}
            aria-current={event.id === selected ? 'true' : undefined}
            onClick={(click) => {
              click.preventDefault();
              dispatch({ kind: 'eventAsked', event: event.id });
            }}
          >
            {lead}
            {part && <span className="block font-normal">{part}</span>}
            {event.assumed && <span className="block font-normal">year assumed</span>}
          </a>
        );
      })}
    </aside>
  );
}
