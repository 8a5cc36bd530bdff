import { afterPaint } from '#ui/afterPaint.ts';

export type HistoryTurns = {
  readonly take: (run: () => void, canWait: boolean) => void;
  readonly areWaiting: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
};

/** Runs history steps in order; one that waits for the next paint delays those after it. */
export function makeHistoryTurns(wait: (run: () => void) => void = afterPaint): HistoryTurns {
  let waiting = 0;
  let isStopped = false;
  return {
    take: (run, canWait) => {
      if (!canWait && waiting === 0) return run();
      waiting += 1;
      wait(() => {
        waiting -= 1;
        if (!isStopped) run();
      });
    },
    areWaiting: () => waiting > 0,
    start: () => {
      isStopped = false;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
