import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { toShortDate } from '#core/dates/toShortDate.ts';
import type { EventId, TimeExpression } from '#core/story/story.ts';
import { useSession, useSessionStore, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { notePlace } from './notePlace.ts';

type Shown = {
  readonly anchor: HTMLElement;
  readonly times: readonly TimeExpression[];
  readonly event: EventId | undefined;
};

/** ms. Long enough not to flash as the pointer passes over a word, and to let it move from the word to the note. */
const openAfter = 150;
const closeAfter = 250;

/** The start of a press, and what ends it or comes after one without a click. */
const pressTypes = ['pointerdown', 'click', 'pointercancel', 'keydown'] as const;

/**
 * Note with the date meant by words like "Monday morning". Shown on hover, on tap, and when the sentence gets focus. It
 * never covers the words, stays open while the pointer is over it, and closes on Escape.
 */
export function TimeNote() {
  const { dispatch, elements } = useSessionStore();
  const { times } = useStory().story;
  const [asked, setShown] = useState<Shown>();
  const selected = useSession((state) => state.shown.address.event);
  // Of the sentence of the selected event, the timeline shows the date already, and the note would cover the lines below.
  const isTold =
    selected !== undefined && asked?.anchor.dataset.events?.split(' ').includes(selected) === true;
  const shown = isTold ? undefined : asked;
  useEffect(() => {
    if (isTold) setShown(undefined);
  }, [isTold]);
  const note = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((ms: number, next: Shown | undefined) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), ms);
  }, []);

  useEffect(() => {
    const root = elements.text()?.article;
    if (!root) return;
    const answer = (anchor: HTMLElement, elements: readonly HTMLElement[]): Shown | undefined => {
      const found = elements.flatMap((element) => times[Number(element.dataset.time)] ?? []);
      const sentence = anchor.closest<HTMLElement>('[data-events]');
      const event = sentence?.dataset.events?.split(' ')[0] as EventId | undefined;
      return found.length > 0 ? { anchor, times: found, event } : undefined;
    };
    const timeAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-time]') : null;
    const over = (event: PointerEvent) => {
      const time = timeAt(event.target);
      if (time && event.pointerType === 'mouse') later(openAfter, answer(time, [time]));
    };
    const out = (event: PointerEvent) => {
      if (timeAt(event.target) && event.pointerType === 'mouse') later(closeAfter, undefined);
    };
    const click = (event: MouseEvent) => {
      const time = timeAt(event.target);
      const isElse = event.target instanceof Element && event.target.closest('[data-entity], a, button');
      if (!time || isElse || !getSelection()?.isCollapsed) return;
      clearTimeout(timer.current);
      setShown(answer(time, [time]));
    };
    // Ignore focus that a sentence gets from a press: after a touch it comes later than the end of the press, before its click.
    let isPressed = false;
    const pressed = (event: Event) => {
      isPressed = event.type === 'pointerdown';
    };
    const focus = (event: FocusEvent) => {
      const target = event.target;
      if (isPressed || !(target instanceof HTMLElement) || !target.matches('[data-events]')) return;
      clearTimeout(timer.current);
      setShown(answer(target, [...target.querySelectorAll<HTMLElement>('[data-time]')]));
    };
    // This component is lazy-loaded, so the pointer or focus may be on a date already.
    const hovered = root.querySelector<HTMLElement>('[data-time]:hover');
    const focused = root.querySelector<HTMLElement>('[data-events]:focus-visible');
    if (focused) setShown(answer(focused, [...focused.querySelectorAll<HTMLElement>('[data-time]')]));
    else if (hovered && matchMedia('(hover: hover)').matches) later(openAfter, answer(hovered, [hovered]));
    root.addEventListener('pointerover', over);
    root.addEventListener('pointerout', out);
    root.addEventListener('click', click);
    root.addEventListener('focusin', focus);
    for (const type of pressTypes) document.addEventListener(type, pressed, true);
    return () => {
      clearTimeout(timer.current);
      root.removeEventListener('pointerover', over);
      root.removeEventListener('pointerout', out);
      root.removeEventListener('click', click);
      root.removeEventListener('focusin', focus);
      for (const type of pressTypes) document.removeEventListener(type, pressed, true);
    };
  }, [elements, times, later]);

  // Before paint: an Esc at the first sight of the note is the note's.
  useLayoutEffect(() => {
    if (!shown) return;
    const close = () => {
      clearTimeout(timer.current);
      setShown(undefined);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !note.current?.contains(event.target)) close();
    };
    document.addEventListener('keydown', key, true);
    document.addEventListener('pointerdown', elsewhere);
    return () => {
      document.removeEventListener('keydown', key, true);
      document.removeEventListener('pointerdown', elsewhere);
    };
  }, [shown]);

  useLayoutEffect(() => {
    const element = note.current;
    if (!shown || !element) return;
    const words = shown.anchor.getBoundingClientRect();
    const { top, left } = notePlace(
      words,
      { width: element.offsetWidth, height: element.offsetHeight },
      {
        windowWidth: document.documentElement.clientWidth,
        isSentence: shown.anchor.matches('[data-events]'),
      },
    );
    element.style.insetBlockStart = `${top + scrollY}px`;
    element.style.left = `${left + scrollX}px`;
  }, [shown]);

  if (!shown) return null;
  const { event } = shown;
  return (
    <div
      className="absolute z-15 max-w-[min(20rem,100vw-1rem)] rounded-control border border-rule bg-paper px-3 py-2 text-label/[1.4] print:hidden"
      data-part="time-note"
      role="status"
      ref={note}
      onPointerEnter={() => clearTimeout(timer.current)}
      onPointerLeave={() => later(closeAfter, undefined)}
    >
      {shown.times.map(({ quote, when, dayPart, duration, from, start, assumed }) => (
        <p key={start}>
          “{quote}” → <b>{when && toShortDate(when, { dayPart, duration })}</b>
          {assumed && <span className="block">year assumed: none is printed</span>}
          {from && <span className="block text-ink-2">{fromWords[from]}</span>}
        </p>
      ))}
      {event && (
        <Button
          look="quiet"
          onClick={() => {
            setShown(undefined);
            dispatch({ kind: 'eventAsked', event });
          }}
        >
          In the timeline
        </Button>
      )}
    </div>
  );
}

const fromWords: Record<NonNullable<TimeExpression['from']>, string> = {
  stated: 'as the story states it',
  published: 'counted from the date of publication',
  dateline: 'counted from the date of publication, at the place of the dateline',
  event: 'worked out from another event in the story',
};
