import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { MissingPartError, reloadIfNeeded } from '#ui/missingPartError.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { missingWords, RetryOrReload } from '#ui/RetryOrReload.tsx';

type Props = {
  readonly error: unknown;
  /** Renders again what was to be shown. */
  readonly retry?: () => void;
};

/** Shown instead of a page whose code, or whose error page, did not arrive. Loaded with the app, since nothing else may arrive either. */
export function MissingPage({ error, retry }: Props) {
  const { revalidate } = useRevalidator();
  const hasTried = useRef(false);
  useEffect(() => {
    if (hasTried.current) reloadIfNeeded(error);
  }, [error]);
  const again = async () => {
    hasTried.current = true;
    await revalidate();
    retry?.();
  };
  const site = error instanceof MissingPartError ? error.site : undefined;
  return (
    <main className="page-grid">
      <ErrorPage
        title="This page could not be shown"
        lede={`${site ? `The page ${missingWords(site)} ` : ''}Nothing that you have saved here is lost.`}
        actions={
          <>
            <RetryOrReload site={site} onRetry={again} />
            <PageLink className={buttonStyle({ look: 'link' })} to="/">
              All stories
            </PageLink>
          </>
        }
      />
    </main>
  );
}
