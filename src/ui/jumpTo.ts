import { requestReveal } from './reveal.ts';

/** Jumps of more than this many screens are instant. */
const smoothScreens = 2;
/** px left between the target and what covers the page's edges. */
const clearance = 16;

export function prefersReducedMotion(): boolean {
  return (
    document.documentElement.dataset.motion === 'off' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/**
 * Scrolls an element, or a place in its text, into view: clear of the header by 16 px and of any sheet that covers the
 * bottom of the page. Does nothing if it is in view already.
 */
export function jumpTo(element: Element, place: Element | Range = element): void {
  requestReveal(element);
  const { top, bottom } = place.getBoundingClientRect();
  const covered = coveredEdges();
  if (top >= covered.top + clearance && bottom <= innerHeight - covered.bottom - clearance) return;
  const room = innerHeight - covered.top - covered.bottom;
  const lead = Math.max(clearance, Math.min((room - (bottom - top)) / 2, room / 3));
  const distance = top - covered.top - lead;
  const isFar = Math.abs(distance) > smoothScreens * innerHeight;
  scrollBy({ top: distance, behavior: isFar || prefersReducedMotion() ? 'instant' : 'smooth' });
}

/** px at the top and bottom of the window covered by fixed or sticky parts (`data-covers`). */
function coveredEdges(): { top: number; bottom: number } {
  let top = 0;
  let bottom = 0;
  for (const element of document.querySelectorAll<HTMLElement>('[data-covers]')) {
    const box = element.getBoundingClientRect();
    if (box.height === 0) continue;
    if (element.dataset.covers === 'top') {
      if (getComputedStyle(element).position !== 'static') top = Math.max(top, box.height);
    } else bottom = Math.max(bottom, innerHeight - box.top);
  }
  return { top, bottom };
}
