import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { Code } from '#ui/Code.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { ErrorPage } from '#ui/ErrorPage.tsx';

/** For unexpected errors. Plain links, which work without React or the router. */
export function LastResort({ error, front }: { error: unknown; front: string }) {
  return (
    <ErrorPage
      title="Something went wrong on this page"
      lede="Lede could not draw it. Nothing of yours was lost: settings and reading places are saved in this browser. Loading the page again often helps; if it doesn’t, the other stories can still be read."
      actions={
        <>
          <Button onClick={() => location.reload()}>Load the page again</Button>
          <a className={buttonStyle({ look: 'link' })} href={front}>
            All stories
          </a>
        </>
      }
      foot={
        <Disclosure
          className="mt-8 text-ink-2"
          title="For whoever looks after this site"
          titleClassName="text-label"
        >
          <pre className="mt-3">
            <Code>{detailsOf(error)}</Code>
          </pre>
        </Disclosure>
      }
    />
  );
}

function detailsOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  try {
    return JSON.stringify(error, undefined, 2) ?? String(error);
  } catch {
    return String(error);
  }
}
