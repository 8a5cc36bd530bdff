import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

const FaultRoute = lazy(async () => ({ default: (await import('./routes/FaultRoute.tsx')).FaultRoute }));

/** The pages for trouble are fetched when there is some; if even that fails, plain words stand. */
export function Fault() {
  return (
    <ErrorBoundary
      region="Page"
      fallback={(retry) => (
        <main className="page">
          <div className="fault">
            <h1>This page could not be shown</h1>
            <p>Nothing that you keep here is lost. Check the connection, then try again.</p>
            <button type="button" className="button" onClick={retry}>
              Try again
            </button>
          </div>
        </main>
      )}
    >
      <Suspense>
        <FaultRoute />
      </Suspense>
    </ErrorBoundary>
  );
}
