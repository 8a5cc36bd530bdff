export const choices = {
  /** Steps of the text's size; the third is the page's own. */
  size: ['1', '2', '3', '4', '5', '6', '7'],
  spacing: ['close', 'normal', 'open'],
  width: ['narrow', 'normal', 'wide'],
  face: ['serif', 'sans', 'atkinson'],
  theme: ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'],
  /** Which mentions are underlined in the text at rest: all, the first of each name, or none. */
  names: ['all', 'first', 'none'],
  motion: ['auto', 'off'],
} as const;

/** Parts of a story that can be left out in print, with the letter that stands for each in what is stored. */
export const printParts = { timeline: 't', people: 'p', sources: 's', highlights: 'h' } as const;

type Choices = typeof choices;
type ChoiceName = keyof Choices;
export type Settings = { readonly [Name in ChoiceName]: Choices[Name][number] } & {
  readonly shortcuts: boolean;
  /** The letters of the parts that are not printed. */
  readonly print: string;
};

/** Also read before first paint, by app/start.ts, which makes attributes of <html> of what is stored. */
const key = 'lede:settings';
export const defaultSettings: Settings = {
  size: '3',
  spacing: 'normal',
  width: 'normal',
  face: 'serif',
  theme: 'auto',
  names: 'first',
  motion: 'auto',
  shortcuts: true,
  print: '',
};

/** The current snapshot: React compares it by identity. */
let current: Settings | undefined;
const listeners = new Set<() => void>();

/** Without storage, settings last until the page is left. */
export function readSettings(): Settings {
  current ??= parseSettings(readStored());
  return current;
}

/** app/start.ts shows them at once. */
export function saveSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change };
  const chosen = chosenSettings(current);
  try {
    localStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // Without storage the setting lasts until the page is left.
  }
  dispatchEvent(new CustomEvent(key, { detail: chosen }));
  for (const listener of listeners) listener();
}

/** Those that differ from the defaults: only they are stored. */
export function chosenSettings(settings: Settings): Record<string, string | boolean> {
  const defaults = new Map<string, string | boolean>(Object.entries(defaultSettings));
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => value !== defaults.get(name)));
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

/** Unknown or invalid values become the defaults. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const given = new Map<string, unknown>(Object.entries(stored));
  const chosen = <Value>(values: readonly Value[], name: ChoiceName, otherwise: Value) =>
    values.find((value) => value === given.get(name)) ?? otherwise;
  return {
    size: chosen(choices.size, 'size', defaultSettings.size),
    spacing: chosen(choices.spacing, 'spacing', defaultSettings.spacing),
    width: chosen(choices.width, 'width', defaultSettings.width),
    face: chosen(choices.face, 'face', defaultSettings.face),
    theme: chosen(choices.theme, 'theme', defaultSettings.theme),
    names: chosen(choices.names, 'names', defaultSettings.names),
    motion: chosen(choices.motion, 'motion', defaultSettings.motion),
    shortcuts: given.get('shortcuts') !== false,
    print: Object.values(printParts)
      .filter((letter) => String(given.get('print') ?? '').includes(letter))
      .join(''),
  };
}

function readStored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}
