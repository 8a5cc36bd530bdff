import { Popover } from '#ui/Popover.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';

/** The “Aa” menu. There is one per page, so its id is fixed. */
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
