import { useLocation, useRouteError } from 'react-router';
import { assertNever } from '#core/assertNever.ts';
import { base } from '#data/siteAddress.ts';
import { NotFound } from '#features/library/NotFound.tsx';
import { NotOpened } from '#features/library/NotOpened.tsx';
import { StoryErrorPage } from '#features/library/StoryErrorPage.tsx';
import { Unreachable } from '#features/library/Unreachable.tsx';
import { LastResort } from '../LastResort.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { type PageSubject, type RouteError, routeErrorTitle, toRouteError } from '../routeError.ts';
import { useRetry } from '../useRetry.ts';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

/** Shown instead of a page that could not be loaded or rendered; the rest of the app keeps working. */
export function ErrorRoute({ subject }: { subject: PageSubject }) {
  const error = toRouteError(useRouteError(), subject);
  useTitle(routeErrorTitle(error));
  return (
    <PlainPage>
      <RouteErrorPage error={error} />
    </PlainPage>
  );
}

function RouteErrorPage({ error }: { error: RouteError }) {
  const { pathname } = useLocation();
  const retry = useRetry();
  switch (error.kind) {
    case 'notFound':
      return <NotFound what={error.what} address={pathname} />;
    case 'unreachable':
      return <Unreachable what={error.what} retry={retry} />;
    case 'badFile':
      return <StoryErrorPage file={error.file.slice(base.length)} reason={error.reason} retry={retry} />;
    case 'notOpened':
      return <NotOpened reason={error.reason} />;
    case 'unforeseen':
      return <LastResort error={error.cause} front={base} />;
    default:
      return assertNever(error);
  }
}
