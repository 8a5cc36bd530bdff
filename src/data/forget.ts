import { defaultSettings, saveSettings } from './settings.ts';

/** Everything of ours in this browser has this prefix. */
const prefix = 'lede:';
const placePrefix = 'lede:place:';
/** Stories and corrections stay, and so do the notes of which story has some and of how many stories there are. */
const stays = (key: string) => key.startsWith('lede:corrected:') || key === 'lede:kept';

export type Forgotten =
  | { readonly kind: 'done'; readonly places: number }
  /** The browser lets us store nothing, so there was nothing to remove. */
  | { readonly kind: 'blocked' };

/** Settings go back to the defaults at once, here and in other tabs. */
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
