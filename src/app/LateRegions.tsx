import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { missingWords, RetryOrReload } from '#ui/RetryOrReload.tsx';
import { LateLists } from './LateLists.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { Regions } from './useRegions.ts';

/** Names and timeline; the prerendered ones until their code has loaded. */
export function LateRegions({ regions: { code, missing, retry } }: { readonly regions: Regions }) {
  return (
    <LateLists
      part="lists"
      live={
        code && (
          <>
            <PeopleList code={code} />
            <ErrorBoundary region="Timeline">
              <code.TimelineRegion />
            </ErrorBoundary>
          </>
        )
      }
    >
      {missing && (
        <div className="py-4" role="alert">
          <p className="mb-3">
            Names and dates can’t be opened here: a part of the page {missingWords(missing.site)}
          </p>
          <RetryOrReload site={missing.site} onRetry={retry} />
        </div>
      )}
    </LateLists>
  );
}
