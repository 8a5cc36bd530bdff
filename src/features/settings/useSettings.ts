import { useSyncExternalStore } from 'react';
import { defaultSettings, readSettings, type Settings, watchSettings } from '#data/settings.ts';

/** The defaults on the server and during hydration, then the saved settings. */
export function useSettings(): Settings {
  return useSyncExternalStore(watchSettings, readSettings, () => defaultSettings);
}
