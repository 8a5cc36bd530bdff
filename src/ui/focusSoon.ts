/** A panel that is opening or closing takes a few frames; past this the reader has gone on. */
const patienceMs = 1000;

/** Gives the focus to an element as soon as it is there and nothing makes it inert or hides it. */
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
