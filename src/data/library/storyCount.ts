/**
 * How many stories the library held when it was last seen. It lives elsewhere than they do, so that a browser which
 * has emptied the one but not the other can be told from a library that never held any.
 */
const key = 'lede:kept';

export function readStoryCount(): number {
  try {
    return Number(localStorage.getItem(key)) || 0;
  } catch {
    return 0;
  }
}

export function saveStoryCount(count: number): void {
  try {
    if (count > 0) localStorage.setItem(key, String(count));
    else localStorage.removeItem(key);
  } catch {
    // A library that is emptied here can't be told from an empty one.
  }
}
