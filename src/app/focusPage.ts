/**
 * Moves focus to the start of a page that has just replaced another, so that a screen reader speaks its title
 * and Tab goes on from there; to `target` where the address names a part of it.
 */
export function focusPage(target?: Element): void {
  const start = target ?? document.querySelector('h1') ?? document.querySelector('main');
  if (!(start instanceof HTMLElement)) return;
  if (!start.hasAttribute('tabindex')) {
    start.tabIndex = -1;
    // A block left focusable would take focus at every click inside it.
    start.addEventListener('blur', () => start.removeAttribute('tabindex'), { once: true });
  }
  start.focus({ preventScroll: true });
}
