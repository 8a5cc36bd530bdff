import { Icon } from '#ui/Icon.tsx';

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
      <button
        type="button"
        className="button"
        aria-disabled={isTrying || undefined}
        onClick={() => !isTrying && act()}
      >
        <Icon name="retry" />
        {words}
      </button>
      <span className="fault-status" role="status">
        {isTrying
          ? 'Trying…'
          : failures > 0 && `Tried again${failures > 1 ? ` ${failures} times` : ''}: no change.`}
      </span>
    </>
  );
}
