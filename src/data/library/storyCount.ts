/**
 * How many stories the library had when it was last read. It is in localStorage rather than IndexedDB, so that a library
 * that the browser has emptied can be distinguished from one that was never used.
 */
const key = 'lede:kept';

export function readStoryCount(): number {
  try {
    const count = Number(localStorage.getItem(key));
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}

export function saveStoryCount(count: number): void {
  try {
    if (count > 0) localStorage.setItem(key, String(count));
    else localStorage.removeItem(key);
  } catch {
    // Without localStorage an emptied library can't be recognised.
  }
}
