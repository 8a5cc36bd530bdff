import { buttonStyle } from '#ui/buttonStyle.ts';
import { Code } from '#ui/Code.tsx';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { PageLink } from '#ui/PageLink.tsx';

/** Shows the requested address, so a typing mistake is easy to see. */
export function NotFound({ what, address }: { what: 'page' | 'story'; address: string }) {
  return (
    <ErrorPage
      title={`There is no ${what} at this address`}
      lede={`It may have been mistyped, or the ${what} was moved or taken down.`}
      actions={
        <PageLink className={buttonStyle()} to="/">
          See all stories
        </PageLink>
      }
    >
      <p className="mt-3 text-ink-2">
        You asked for <Code dir="ltr">{address}</Code>
      </p>
    </ErrorPage>
  );
}
