import { lazy } from 'react';
import { LateDisclosure } from './LateDisclosure.tsx';

const MarkMeanings = lazy(async () => ({ default: (await import('./MarkMeanings.tsx')).MarkMeanings }));

/** Its code is loaded later, as it is folded away. */
export function MarkLegend() {
  return (
    <LateDisclosure
      title="How to read the marks"
      titleClassName=""
      className="mt-4 border-hairline border-t pt-3 text-ink-2 text-label print:hidden"
    >
      <MarkMeanings />
    </LateDisclosure>
  );
}
