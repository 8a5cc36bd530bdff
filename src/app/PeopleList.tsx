import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import type { Regions } from './useRegions.ts';

/** Used in the side and in the sheet over the viewer. */
export function PeopleList({ code }: { readonly code: NonNullable<Regions['code']> }) {
  return (
    <ErrorBoundary region="People and places">
      <code.PeopleRegion />
    </ErrorBoundary>
  );
}
