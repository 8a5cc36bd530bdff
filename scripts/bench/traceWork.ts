import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  readonly cat: string;
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  /** Microseconds: when it began, how long it took, and how long by the thread's clock. */
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
};

/**
 * The main thread's work in ms, by its own clock, in the tasks between the page's marks `from` and `to`. Tracing
 * costs time itself, so nothing else is measured in the same turn.
 */
export async function traceWork(browser: Browser, page: Page, run: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await run();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const marks = traceEvents.filter(({ cat }) => cat.includes('blink.user_timing'));
  const from = marks.find(({ name }) => name === 'from');
  const to = marks.find(({ name }) => name === 'to');
  if (!from || !to) throw new Error('the trace holds no marks');
  const tasks = traceEvents.filter(
    ({ name, tid, pid, ts, dur }) =>
      name === 'RunTask' && tid === from.tid && pid === from.pid && ts < to.ts && ts + dur > from.ts,
  );
  if (tasks.length === 0) throw new Error('the trace holds no tasks between its marks');
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
