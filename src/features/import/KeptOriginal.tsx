import { lazy, Suspense, useState } from 'react';
import './import.css';

const OriginalReport = lazy(async () => ({ default: (await import('./OriginalReport.tsx')).OriginalReport }));

/** From a kept story to what it was made of. Fetched when someone looks. */
export function KeptOriginal({ id }: { id: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="rights kept-fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>You brought this story: original and import report</summary>
      <Suspense fallback={<p>Opening…</p>}>{isOpen && <OriginalReport id={id} />}</Suspense>
    </details>
  );
}
