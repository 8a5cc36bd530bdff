import type { KeyboardEvent } from 'react';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';

/** One a page, so its id can be plain. The browser opens and closes it, also on Esc and a click elsewhere. */
const menuId = 'reading-settings';

export function SettingsMenu() {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens, so that Esc closes no more than the menu
    <div className="settings-menu script-only" onKeyDown={keepEscape}>
      <button type="button" className="settings-open" popoverTarget={menuId}>
        <span aria-hidden="true">Aa</span>
        <VisuallyHidden>Reading settings</VisuallyHidden>
      </button>
      <div id={menuId} className="settings-card" popover="auto" role="dialog" aria-label="Reading settings">
        <SettingsPanel />
      </div>
    </div>
  );
}

/** The page closes its own top layer on Esc; while the menu is open, the menu is the top one. */
function keepEscape(event: KeyboardEvent<HTMLElement>): void {
  const isOpen = event.currentTarget.querySelector(':popover-open') !== null;
  if (event.key === 'Escape' && isOpen) event.stopPropagation();
}
