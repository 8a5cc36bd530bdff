import { lazy } from 'react';
import { LateDisclosure } from './LateDisclosure.tsx';
import type { MapVisitsProps } from './MapVisitsList.tsx';

const MapVisitsList = lazy(async () => ({ default: (await import('./MapVisitsList.tsx')).MapVisitsList }));

/** Text alternative to the map, for everyone. Prerendered; in the browser its code is loaded later, as it is folded away. */
export function MapAlternative(props: MapVisitsProps) {
  return (
    <LateDisclosure
      title="Places as a list"
      titleClassName="hover:text-ink"
      className="mt-4 border-hairline border-t pt-3 text-ink-2 text-label/[1.4]"
    >
      <MapVisitsList {...props} />
    </LateDisclosure>
  );
}
