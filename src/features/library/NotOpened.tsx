import { assertNever } from '#core/assertNever.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import { storyFileErrorToText } from '#core/story/storyFileError.ts';
import type { OpenError } from '#data/library/openStory.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { fileErrorStyle } from './fileErrorStyle.ts';

/** Error page for one of the reader's own stories that can't be opened. */
export function NotOpened({ reason }: { reason: OpenError }) {
  const { title, lede } = words(reason);
  return (
    <ErrorPage
      title={title}
      lede={lede}
      actions={
        <>
          <PageLink className={buttonStyle()} to="/">
            All stories
          </PageLink>
          <PageLink className={buttonStyle({ look: 'link' })} to="/import">
            Add an article
          </PageLink>
        </>
      }
    >
      {reason.kind === 'invalid' && (
        <ul className="my-6">
          {reason.errors.slice(0, mostShown).map((error) => (
            <li key={storyFileErrorToText(error)} className={fileErrorStyle}>
              <bdi>{storyFileErrorToText(error)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </ErrorPage>
  );
}

/** About a screenful. */
const mostShown = 8;

function words(reason: OpenError): { readonly title: string; readonly lede: string } {
  switch (reason.kind) {
    case 'missing':
      return {
        title: 'This story is not saved in this browser',
        lede: 'Stories that you add stay in the browser you added them in. This one may have been deleted here, or it is in another browser or on another device.',
      };
    case 'blocked':
      return {
        title: 'This browser saves no stories',
        lede: 'Its storage is off for this site, as it is in some private windows. Stories that you added in an ordinary window are still there.',
      };
    case 'busy':
    case 'silent':
    case 'outdated':
      return { title: 'This story could not be opened', lede: storageWords(reason) };
    case 'full':
      return {
        title: 'This browser has no room left',
        lede: 'Its storage is full, so the story could not be opened. Free some space on this device and open it again; nothing was changed.',
      };
    case 'invalid':
      return {
        title: 'This story can’t be shown',
        lede: 'It is saved, but it breaks the story format, so Lede has stopped rather than show it wrong. Nothing was changed.',
      };
    case 'broke':
      return {
        title: 'This story could not be opened',
        lede: `The browser’s storage gave an error: ${reason.detail}. Nothing was changed; opening the page again may help.`,
      };
    default:
      return assertNever(reason);
  }
}
