import { useSyncExternalStore } from 'react';
import { defaultSettings, readSettings, type Settings, watchSettings } from '#data/settings.ts';

/** The defaults on the server and while hydrating; the reader's own right after. */
export function useSettings(): Settings {
  return useSyncExternalStore(watchSettings, readSettings, () => defaultSettings);
}
