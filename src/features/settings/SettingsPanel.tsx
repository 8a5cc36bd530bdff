import { useId } from 'react';
import { saveSettings, type Theme } from '#data/settings.ts';
import { useSettings } from './useSettings.ts';

const themes: readonly { readonly theme: Theme; readonly words: string }[] = [
  { theme: 'light', words: 'Light' },
  { theme: 'dark', words: 'Dark' },
  { theme: 'system', words: 'System' },
];

/** What can be set, wherever it is shown: the menu in the header, a sheet on phones. */
export function SettingsPanel() {
  const settings = useSettings();
  const id = useId();
  return (
    <div className="settings-panel">
      <fieldset>
        <legend>Theme</legend>
        <div className="themes">
          {themes.map(({ theme, words }) => (
            <label key={theme}>
              <input
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
      <div>
        <label className="switch">
          <input
            type="checkbox"
            checked={settings.shortcuts}
            aria-describedby={`${id}keys`}
            onChange={(event) => saveSettings({ shortcuts: event.currentTarget.checked })}
          />
          Single-key shortcuts
        </label>
        <p className="settings-keys" id={`${id}keys`}>
          <kbd>n</kbd> next mention, <kbd>p</kbd> previous. Always on: <kbd>Esc</kbd> closes, <kbd>←</kbd>{' '}
          <kbd>→</kbd> turn the photos.
        </p>
      </div>
    </div>
  );
}
