import { Button } from '#ui/Button.tsx';

export type Retry = {
  readonly act: () => void;
  readonly isTrying: boolean;
  /** Number of failed tries. */
  readonly failures: number;
};

/** Uses `isUnavailable`, because a disabled button would lose focus. */
export function RetryButton({ retry: { act, isTrying, failures }, words }: { retry: Retry; words: string }) {
  return (
    <>
      <Button icon="retry" isUnavailable={isTrying} onClick={act}>
        {words}
      </Button>
      <span className="order-1 text-ink-2 text-label" role="status">
        {isTrying
          ? 'Trying…'
          : failures > 0 && `Tried again${failures > 1 ? ` ${failures} times` : ''}: no change.`}
      </span>
    </>
  );
}
