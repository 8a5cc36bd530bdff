import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import type { PageSubject } from './pageFault.ts';

const ErrorRoute = lazy(async () => ({ default: (await import('./routes/ErrorRoute.tsx')).ErrorRoute }));

/** Error pages are code-split; if the chunk fails to load, plain words stand. */
export function PageError({ subject }: { subject: PageSubject }) {
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
        <ErrorRoute subject={subject} />
      </Suspense>
    </ErrorBoundary>
  );
}
