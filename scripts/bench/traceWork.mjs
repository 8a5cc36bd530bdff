/**
 * The main thread's work in ms, by its own clock, in the tasks between the page's marks `from` and `to`. Tracing
 * costs time itself, so nothing else is measured in the same turn.
 */
export async function traceWork(browser, page, run) {
  await browser.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
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
