import { buttonStyle } from '#ui/buttonStyle.ts';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { type Retry, RetryButton } from './RetryButton.tsx';

/** Error page for a network error; the file may still exist. */
export function Unreachable({ what, retry }: { what: 'story' | 'list of stories'; retry: Retry }) {
  return (
    <ErrorPage
      title={`The ${what} could not be reached`}
      lede="You may be offline, or the site isn’t answering just now. Your settings and reading places are saved in this browser; try again when the connection is back."
      actions={
        <>
          <RetryButton retry={retry} words="Try again" />
          {what === 'story' && (
            <PageLink className={buttonStyle({ look: 'link' })} to="/">
              All stories
            </PageLink>
          )}
        </>
      }
    />
  );
}
