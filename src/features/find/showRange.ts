import { jumpTo } from '#ui/jumpTo.ts';
import { requestReveal } from '#ui/reveal.ts';
import { scrollInList } from '#ui/scrollInList.ts';

/** ms. A panel opens, or a slide turns, within a few frames; later the reader has moved on. */
const patienceMs = 1000;

/**
 * Unfolds what hides a hit and scrolls to it, again if what opens or turns has moved it. Not after the reader has scrolled, or
 * gone to another (`isWanted`).
 */
export function showRange(range: Range, isWanted: () => boolean): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  unfold(element);
  requestReveal(element);
  const giveUpAt = performance.now() + patienceMs;
  let hasScrolled = false;
  const leave = () => {
    hasScrolled = true;
  };
  for (const type of ['wheel', 'touchmove'] as const)
    addEventListener(type, leave, { passive: true, once: true });
  let before = Number.NaN;
  const attempt = () => {
    if (hasScrolled || !isWanted()) return;
    const isAtRest = scrollY === before || Number.isNaN(before);
    before = scrollY;
    if (isAtRest && element.checkVisibility()) {
      const item = element.closest('li');
      if (item) scrollInList(item);
      jumpTo(element, range);
    }
    if (performance.now() < giveUpAt) requestAnimationFrame(attempt);
  };
  attempt();
}

/** The outermost first: what is inside may only then be drawn. */
function unfold(element: Element): void {
  const around: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) around.unshift(one);
  for (const one of around) {
    if (one instanceof HTMLDetailsElement) one.open = true;
    if (one.id === '') continue;
    document
      .querySelector<HTMLElement>(`[aria-controls="${CSS.escape(one.id)}"][aria-expanded="false"]`)
      ?.click();
  }
}
