import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '#ui/jumpTo.ts';

/** `wanted`: index of the slide to show, or -1. */
type Options = { readonly count: number; readonly wanted: number };

/** ms without scroll events after which the strip is at rest (for browsers without `scrollend`). */
const restMs = 120;

/**
 * Scrolling is left to the browser: this hook reads which slide the strip stops at, and scrolls to a slide on request.
 * A resize keeps the current slide in view.
 */
export function useStrip({ count, wanted }: Options) {
  const strip = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [hasMoved, setHasMoved] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const latest = useRef(0);
  /** The slide being scrolled to by a button; slides passed on the way don't become current. */
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
      // Ignore scroll events caused by a resize.
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

/** `scrollLeft` is 0 or negative in right-to-left strips. */
function slideAt(strip: HTMLElement): number {
  return Math.round(Math.abs(strip.scrollLeft) / slideStep(strip));
}

function scrollStrip(strip: HTMLElement, index: number, behavior: 'smooth' | 'instant'): void {
  const sign = getComputedStyle(strip).direction === 'rtl' ? -1 : 1;
  strip.scrollTo({ left: sign * index * slideStep(strip), behavior });
}
