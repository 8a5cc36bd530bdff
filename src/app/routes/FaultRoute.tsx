import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { base } from '#data/siteAddress.ts';
import { StoryError } from '#data/stories.ts';
import { NotFound } from '#features/library/NotFound.tsx';
import { StoryFault } from '#features/library/StoryFault.tsx';
import { Unreachable } from '#features/library/Unreachable.tsx';
import { LastResort } from '../LastResort.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useRetry } from '../useRetry.ts';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

/** Instead of a page that could not be loaded or drawn; the rest of the app goes on. */
export function FaultRoute() {
  const error = useRouteError();
  useTitle(titleOf(error));
  return (
    <PlainPage>
      <Fault error={error} />
    </PlainPage>
  );
}

function Fault({ error }: { error: unknown }) {
  const { pathname } = useLocation();
  const retry = useRetry(error);
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound what="page" address={pathname} />;
  if (!(error instanceof StoryError)) return <LastResort error={error} front={base} />;
  const { file, trouble } = error;
  const isList = pathname === '/';
  switch (trouble.kind) {
    case 'missing':
      return isList ? (
        <Unreachable what="list of stories" retry={retry} />
      ) : (
        <NotFound what="story" address={pathname} />
      );
    case 'unreachable':
      return <Unreachable what={isList ? 'list of stories' : 'story'} retry={retry} />;
    default:
      return <StoryFault file={file.slice(base.length)} trouble={trouble} retry={retry} />;
  }
}

function titleOf(error: unknown): string {
  if (isRouteErrorResponse(error) && error.status === 404) return 'Page not found';
  if (!(error instanceof StoryError)) return 'Something went wrong';
  if (error.trouble.kind === 'missing') return 'Story not found';
  return error.trouble.kind === 'unreachable' ? 'Not reached' : 'This story can’t be shown';
}
