/** Runs once the next frame has been painted: what need not be in it must not hold it up. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
