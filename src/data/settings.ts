export type Theme = 'light' | 'dark' | 'system';
export type Settings = { readonly theme: Theme; readonly shortcuts: boolean };

/** Also read before first paint, by app/start.ts. */
const key = 'lede:settings';
export const defaultSettings: Settings = { theme: 'system', shortcuts: true };

/** The current snapshot: React compares it by identity, and the theme needs it before React runs. */
let current: Settings | undefined;
const listeners = new Set<() => void>();

/** Unknown or invalid values become the defaults; without storage, settings last until the page is left. */
export function readSettings(): Settings {
  current ??= parseSettings(readStored());
  return current;
}

export function saveSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // Without storage the setting lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Also listens to changes made in other tabs. */
export function watchSettings(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== key) return;
    current = undefined;
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', fromOtherTab);
  };
}

function readStored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const { theme, shortcuts } = stored as Record<string, unknown>;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    shortcuts: shortcuts !== false,
  };
}
