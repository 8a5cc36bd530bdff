import { Suspense, useState } from 'react';
import type { Story } from '#core/story/story.ts';
import { latePart } from '#session/latePart.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

const OriginalReport = latePart(async () => (await import('./OriginalReport.tsx')).OriginalReport);

/** Original source and import report of a saved story. Code and data are loaded when opened. */
export function SavedOriginal({ id, story }: { id: string; story: Story }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      title="Original article and import details"
      titleClassName=""
      className="mt-4 text-ink-2 text-label print:hidden"
      lang="en"
      dir="ltr"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen && (
        <ErrorBoundary region="Import details">
          <Suspense fallback={<p>Opening…</p>}>
            <OriginalReport id={id} story={story} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Disclosure>
  );
}
