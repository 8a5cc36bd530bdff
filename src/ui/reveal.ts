import { type RefObject, useEffect, useRef } from 'react';

const revealEvent = 'lede:reveal';

/** Dispatches an event that asks containers (carousel, clamped text, folded region) to show the element. */
export function requestReveal(element: Element): void {
  element.dispatchEvent(new Event(revealEvent, { bubbles: true }));
}

/** Listens for reveal events from inside `container`; the handler runs synchronously. */
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
