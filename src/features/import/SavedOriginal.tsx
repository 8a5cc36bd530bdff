import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '#ui/Disclosure.tsx';

const OriginalReport = lazy(async () => ({ default: (await import('./OriginalReport.tsx')).OriginalReport }));

/** Original source and import report of a saved story. Code and data are loaded when opened. */
export function SavedOriginal({ id }: { id: string }) {
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
      <Suspense fallback={<p>Opening…</p>}>{isOpen && <OriginalReport id={id} />}</Suspense>
    </Disclosure>
  );
}
