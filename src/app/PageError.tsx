import { Suspense } from 'react';
import { useRouteError } from 'react-router';
import { latePart } from '#session/latePart.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { MissingPartError } from '#ui/missingPartError.ts';
import { MissingPage } from './MissingPage.tsx';
import type { PageSubject } from './routeError.ts';

const ErrorRoute = latePart(async () => (await import('./routes/ErrorRoute.tsx')).ErrorRoute);

/** Error pages are code-split; if their own code does not arrive either, a page of the app's says so. */
export function PageError({ subject }: { subject: PageSubject }) {
  const error = useRouteError();
  if (error instanceof MissingPartError) return <MissingPage error={error} />;
  return (
    <ErrorBoundary region="Page" fallback={(retry, cause) => <MissingPage error={cause} retry={retry} />}>
      <Suspense>
        <ErrorRoute subject={subject} />
      </Suspense>
    </ErrorBoundary>
  );
}
