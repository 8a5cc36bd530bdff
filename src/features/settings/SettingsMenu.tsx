import { Popover } from '#ui/Popover.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';

/** “Aa”: one a page, so its id can be plain. */
export function SettingsMenu() {
  return (
    <Popover
      id="reading-settings"
      className="script-only print:hidden"
      label="Reading settings"
      face={
        <span className="font-semibold font-story text-[0.9375rem]/none" aria-hidden="true">
          Aa
        </span>
      }
    >
      <SettingsPanel />
    </Popover>
  );
}
