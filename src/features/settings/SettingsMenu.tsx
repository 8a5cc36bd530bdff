import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Popover } from '#ui/Popover.tsx';

const SettingsPanel = lazy(async () => ({ default: (await import('./SettingsPanel.tsx')).SettingsPanel }));

/** “Aa”: one a page, so its id can be plain. What it opens is fetched when it is about to. */
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
      onNear={() => setIsNear(true)}
    >
      {isNear && (
        <ErrorBoundary region="Settings">
          <Suspense fallback={<p className="min-h-48" />}>
            <SettingsPanel />
          </Suspense>
        </ErrorBoundary>
      )}
    </Popover>
  );
}
