import { Button } from '#ui/Button.tsx';

export type Retry = {
  readonly act: () => void;
  readonly isTrying: boolean;
  /** Tries that have come to nothing. */
  readonly failures: number;
};

/** Stays reachable while it works: a disabled button would lose the focus that is on it. */
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
