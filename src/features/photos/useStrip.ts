import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '#ui/jumpTo.ts';

/** `wanted`: the slide the page asks for, -1 for none. */
type Options = { readonly count: number; readonly wanted: number };

/** After this long without a scroll event the strip has come to rest (for browsers without `scrollend`). */
const restMs = 120;

/**
 * The strip's position is the browser's own scroll; this only reads which slide it came to rest on, and
 * scrolls to one when asked. A resize keeps the slide, not the pixel.
 */
export function useStrip({ count, wanted }: Options) {
  const strip = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [hasMoved, setHasMoved] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const latest = useRef(0);
  /** The slide being scrolled to by a button: passing others on the way is not arriving. */
  const target = useRef<number | undefined>(undefined);
  useEffect(() => setIsReady(true), []);

  const arrive = useCallback((index: number) => {
    target.current = undefined;
    if (index !== latest.current) setHasMoved(true);
    latest.current = index;
    setCurrent(index);
  }, []);

  const showSlide = useCallback(
    (index: number, behavior: 'smooth' | 'instant') => {
      const element = strip.current;
      if (!element) return;
      arrive(index);
      target.current = index;
      scrollStrip(element, index, prefersReducedMotion() ? 'instant' : behavior);
    },
    [arrive],
  );

  useLayoutEffect(() => {
    if (wanted !== -1 && wanted !== latest.current) showSlide(wanted, 'instant');
  }, [wanted, showSlide]);

  useEffect(() => {
    const element = strip.current;
    if (!element || count < 2) return;
    let width = element.clientWidth;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(rest);
      // A scroll that a resize caused says nothing about what the reader wants.
      if (element.clientWidth !== width) return;
      const index = Math.min(count - 1, Math.max(0, slideAt(element)));
      if (target.current !== undefined && index !== target.current) return;
      arrive(index);
    };
    const onScroll = () => {
      clearTimeout(rest);
      rest = setTimeout(settle, restMs);
    };
    const takeOver = () => {
      target.current = undefined;
    };
    const keepSlide = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      scrollStrip(element, latest.current, 'instant');
    });
    keepSlide.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('scrollend', settle);
    element.addEventListener('pointerdown', takeOver);
    element.addEventListener('wheel', takeOver, { passive: true });
    return () => {
      clearTimeout(rest);
      keepSlide.disconnect();
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('scrollend', settle);
      element.removeEventListener('pointerdown', takeOver);
      element.removeEventListener('wheel', takeOver);
    };
  }, [count, arrive]);

  return { strip, current, hasMoved, isReady, showSlide };
}

function slideStep(strip: HTMLElement): number {
  const [first, second] = strip.children;
  if (!(first instanceof HTMLElement) || !(second instanceof HTMLElement)) return strip.clientWidth;
  return Math.abs(second.offsetLeft - first.offsetLeft) || strip.clientWidth;
}

/** `scrollLeft` counts down from 0 in right-to-left strips. */
function slideAt(strip: HTMLElement): number {
  return Math.round(Math.abs(strip.scrollLeft) / slideStep(strip));
}

function scrollStrip(strip: HTMLElement, index: number, behavior: 'smooth' | 'instant'): void {
  const sign = getComputedStyle(strip).direction === 'rtl' ? -1 : 1;
  strip.scrollTo({ left: sign * index * slideStep(strip), behavior });
}
