import { defaultSettings, saveSettings } from './settings.ts';

/** The prefix of all our keys. */
const prefix = 'lede:';
const placePrefix = 'lede:place:';
/** Stories, corrections and highlights stay, and with them the flags of stories that have some and the number of stories. */
const stays = (key: string) =>
  key.startsWith('lede:corrected:') || key.startsWith('lede:highlighted:') || key === 'lede:kept';

export type Forgotten =
  | { readonly kind: 'done'; readonly places: number }
  /** The browser has no storage, so there was nothing to remove. */
  | { readonly kind: 'blocked' };

/** Resets settings to the defaults at once, here and in other tabs. */
export function forgetEverything(): Forgotten {
  saveSettings(defaultSettings);
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && !stays(key));
    for (const key of keys) localStorage.removeItem(key);
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    return { kind: 'done', places: keys.filter((key) => key.startsWith(placePrefix)).length };
  } catch {
    return { kind: 'blocked' };
  }
}
