import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  readonly cat: string;
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  /** Microseconds: start, duration, and duration by the thread's CPU clock. */
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
};

/**
 * Main-thread work in ms of CPU time, in the tasks between the page's performance marks `from` and `to`. Tracing itself
 * costs time, so nothing else is measured in the same run.
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
  if (!from || !to) throw new Error('the trace has no marks');
  const tasks = traceEvents.filter(
    ({ name, tid, pid, ts, dur }) =>
      name === 'RunTask' && tid === from.tid && pid === from.pid && ts < to.ts && ts + dur > from.ts,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks between its marks');
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
