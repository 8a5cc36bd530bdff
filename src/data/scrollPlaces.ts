/** Scroll positions in px for the entries of the tab's history, in sessionStorage. */
const key = (entry: string) => `lede:scroll:${entry}`;

export function readScroll(entry: string): number | undefined {
  try {
    const stored = sessionStorage.getItem(key(entry));
    const y = stored === null ? Number.NaN : Number(stored);
    return Number.isFinite(y) ? y : undefined;
  } catch {
    return undefined;
  }
}

export function saveScroll(entry: string, y: number): void {
  try {
    sessionStorage.setItem(key(entry), String(Math.round(y)));
  } catch {
    // Blocked or full: Back opens the page at its top.
  }
}
