import { lazy, Suspense } from 'react';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import type { PageSubject } from './routeError.ts';

const ErrorRoute = lazy(async () => ({ default: (await import('./routes/ErrorRoute.tsx')).ErrorRoute }));

/** Error pages are code-split; if the chunk fails to load, a static fallback is shown. */
export function PageError({ subject }: { subject: PageSubject }) {
  return (
    <ErrorBoundary
      region="Page"
      fallback={(retry) => (
        <main className="page-grid">
          <ErrorPage
            title="This page could not be shown"
            lede="Nothing that you have saved here is lost. Check the connection, then try again."
            actions={<Button onClick={retry}>Try again</Button>}
          />
        </main>
      )}
    >
      <Suspense>
        <ErrorRoute subject={subject} />
      </Suspense>
    </ErrorBoundary>
  );
}
