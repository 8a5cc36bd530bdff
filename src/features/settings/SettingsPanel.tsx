import { useId } from 'react';
import { saveSettings, type Theme } from '#data/settings.ts';
import { Kbd } from '#ui/Kbd.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { useSettings } from './useSettings.ts';

const themes: readonly { readonly theme: Theme; readonly words: string }[] = [
  { theme: 'light', words: 'Light' },
  { theme: 'dark', words: 'Dark' },
  { theme: 'system', words: 'System' },
];

const row = 'flex min-h-8 items-center gap-2 pointer-coarse:min-h-target';
const box = 'size-4 flex-none accent-ink';

/** The settings, for the header menu and for the sheet on phones. */
export function SettingsPanel() {
  const settings = useSettings();
  const id = useId();
  return (
    <div className="grid gap-4">
      <fieldset>
        <legend className="mb-2 text-title">Theme</legend>
        <div className="flex flex-wrap gap-x-5">
          {themes.map(({ theme, words }) => (
            <label key={theme} className={row}>
              <input
                className={box}
                type="radio"
                name={id}
                checked={settings.theme === theme}
                onChange={() => saveSettings({ theme })}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="border-hairline border-t pt-3">
        <label className={row}>
          <input
            className={box}
            type="checkbox"
            checked={settings.shortcuts}
            aria-describedby={`${id}keys`}
            onChange={(event) => saveSettings({ shortcuts: event.currentTarget.checked })}
          />
          Single-key shortcuts
        </label>
        <MetaText className="leading-[1.8]" id={`${id}keys`}>
          <Kbd>n</Kbd> next mention or sentence of a source, <Kbd>p</Kbd> previous, <Kbd>q</Kbd> copy the
          selected words as a quote. Always on: <Kbd>Esc</Kbd> closes, <Kbd>←</Kbd> <Kbd>→</Kbd> turn the
          photos.
        </MetaText>
      </div>
    </div>
  );
}
