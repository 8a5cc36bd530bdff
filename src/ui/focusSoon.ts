/** ms. A panel opens or closes within a few frames; later the reader has moved on. */
const patienceMs = 1000;

/** Focuses an element as soon as it exists and is neither inert nor hidden. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  const giveUpAt = performance.now() + patienceMs;
  const attempt = () => {
    const element = find();
    element?.focus({ preventScroll: true });
    if (element && element === document.activeElement) return;
    if (performance.now() < giveUpAt) requestAnimationFrame(attempt);
  };
  attempt();
}
