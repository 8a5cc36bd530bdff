import { Suspense, useCallback, useState } from 'react';
import { latePart } from '#session/latePart.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Popover } from '#ui/Popover.tsx';

const SettingsPanel = latePart(async () => (await import('./SettingsPanel.tsx')).SettingsPanel);

/** The “Aa” menu, whose content is fetched when its button is approached. There is one per page, so its id is fixed. */
export function SettingsMenu() {
  const [isNear, setIsNear] = useState(false);
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
      onNear={useCallback(() => setIsNear(true), [])}
    >
      {isNear && (
        <ErrorBoundary region="Settings">
          <Suspense fallback="…">
            <SettingsPanel />
          </Suspense>
        </ErrorBoundary>
      )}
    </Popover>
  );
}
