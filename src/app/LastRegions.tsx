import { HighlightsLink } from '#features/highlights/HighlightsLink.tsx';
import { HighlightsRegion } from '#features/highlights/HighlightsRegion.tsx';
import { SourcesRegion } from '#features/sources/SourcesRegion.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

/** The regions of the side below names and timeline. */
export function LastRegions() {
  return (
    <>
      <ErrorBoundary region="Sources">
        <SourcesRegion end={<HighlightsLink />} />
      </ErrorBoundary>
      <ErrorBoundary region="Highlights">
        <HighlightsRegion />
      </ErrorBoundary>
    </>
  );
}
