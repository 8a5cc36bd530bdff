import { Button } from './Button.tsx';
import type { MissingPartError } from './missingPartError.ts';

type Props = {
  /** Undefined if the error is another. */
  readonly site: MissingPartError['site'] | undefined;
  readonly onRetry: () => void;
};

/** A retry; for a page of an older build, which can't succeed, loading it again. The browser keeps the place. */
export function RetryOrReload({ site, onRetry }: Props) {
  return site?.isOutdated ? (
    <Button icon="retry" onClick={() => location.reload()}>
      Load the page again
    </Button>
  ) : (
    <Button icon="retry" onClick={onRetry}>
      Retry
    </Button>
  );
}

/** Continues "The viewer …". */
export function missingWords({ isOutdated }: MissingPartError['site']): string {
  return isOutdated
    ? 'did not arrive: the site has been updated since this page was opened. Load the page again; your place is kept.'
    : 'did not arrive. Check the connection, then retry.';
}
