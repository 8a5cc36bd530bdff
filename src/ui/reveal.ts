import { type RefObject, useEffect, useRef } from 'react';

const revealEvent = 'lede:reveal';

/** Asks whatever hides an element (a carousel, a clamped text, a folded region) to bring it into view. */
export function requestReveal(element: Element): void {
  element.dispatchEvent(new Event(revealEvent, { bubbles: true }));
}

/** Hears that something inside `container` is to be seen; acts before the asker goes on. */
export function useReveal(
  container: RefObject<HTMLElement | null>,
  onReveal: (target: Element) => void,
): void {
  const handler = useRef(onReveal);
  useEffect(() => {
    handler.current = onReveal;
  });
  useEffect(() => {
    const element = container.current;
    const hear = (event: Event) => {
      if (event.target instanceof Element) handler.current(event.target);
    };
    element?.addEventListener(revealEvent, hear);
    return () => element?.removeEventListener(revealEvent, hear);
  }, [container]);
}
