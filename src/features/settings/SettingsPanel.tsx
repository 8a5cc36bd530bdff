import { useId } from 'react';
import { defaultSettings, type Settings, saveSettings } from '#data/settings.ts';
import { Button } from '#ui/Button.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Choice, choiceBox, choiceRow } from './Choice.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { useSettings } from './useSettings.ts';

type Options<Name extends keyof Settings> = readonly (readonly [Settings[Name], string])[];

const themes: Options<'theme'> = [
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['sepia', 'Sepia'],
  ['dark', 'Dark'],
  ['black', 'Black'],
  ['contrast', 'High contrast'],
];
const faces: Options<'face'> = [
  ['serif', 'Serif'],
  ['sans', 'Sans serif'],
  ['atkinson', 'Atkinson Hyperlegible'],
];
const spacings: Options<'spacing'> = [
  ['close', 'Close'],
  ['normal', 'Normal'],
  ['open', 'Open'],
];
const widths: Options<'width'> = [
  ['narrow', 'Narrow'],
  ['normal', 'Normal'],
  ['wide', 'Wide'],
];
const names: Options<'names'> = [
  ['all', 'All'],
  ['first', 'First'],
  ['none', 'None'],
];

/** The settings, each shown at once. */
export function SettingsPanel() {
  const settings = useSettings();
  const id = useId();
  return (
    <div className="grid w-64 max-w-full gap-3">
      <SizeChoice size={settings.size} onChoose={(size) => saveSettings({ size })} />
      <Choice
        title="Line spacing"
        chosen={settings.spacing}
        options={spacings}
        onChoose={(spacing) => saveSettings({ spacing })}
      />
      {/* On a phone lines are as wide as the screen. */}
      <Choice
        title="Line width"
        className="max-phone:hidden"
        chosen={settings.width}
        options={widths}
        onChoose={(width) => saveSettings({ width })}
      />
      <Choice
        title="Typeface"
        chosen={settings.face}
        options={faces}
        onChoose={(face) => saveSettings({ face })}
      />
      <Choice
        title="Theme"
        chosen={settings.theme}
        options={themes}
        onChoose={(theme) => saveSettings({ theme })}
      />
      <Choice
        title="Underlined names"
        chosen={settings.names}
        options={names}
        onChoose={(names) => saveSettings({ names })}
      />
      <div className="border-hairline border-t pt-2">
        <label className={choiceRow}>
          <input
            className={choiceBox}
            type="checkbox"
            checked={settings.motion === 'off'}
            onChange={(event) => saveSettings({ motion: event.currentTarget.checked ? 'off' : 'auto' })}
          />
          No motion
        </label>
        <label className={choiceRow}>
          <input
            className={choiceBox}
            type="checkbox"
            checked={settings.shortcuts}
            aria-describedby={`${id}keys`}
            onChange={(event) => saveSettings({ shortcuts: event.currentTarget.checked })}
          />
          Single-key shortcuts
        </label>
        <MetaText className="leading-[1.8]" id={`${id}keys`}>
          On a story’s page <Kbd>?</Kbd> lists them, and <Kbd>/</Kbd> finds words in it.
        </MetaText>
      </div>
      <Button
        className="justify-self-start"
        onClick={() => saveSettings({ ...defaultSettings, print: settings.print })}
      >
        Reset
      </Button>
    </div>
  );
}
