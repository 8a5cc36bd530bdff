const key = 'lede:margin-marks';

/** Whether the reader wants marks in the margin; undefined: never said. Without storage it lasts until the page is left. */
let current: boolean | undefined;
let wasRead = false;
const listeners = new Set<() => void>();

export function readMarginMarks(): boolean | undefined {
  if (!wasRead) current = readStored();
  wasRead = true;
  return current;
}

export function saveMarginMarks(wanted: boolean): void {
  current = wanted;
  wasRead = true;
  try {
    localStorage.setItem(key, wanted ? 'on' : 'off');
  } catch {
    // Without storage it lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Also listens to other tabs. */
export function watchMarginMarks(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    wasRead = false;
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', fromOtherTab);
  };
}

function readStored(): boolean | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? undefined : stored === 'on';
  } catch {
    return undefined;
  }
}
