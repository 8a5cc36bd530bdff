/** The middle one; of an even number, the mean of the middle two. Throws when there is none or one is no number. */
export function median(values) {
  if (values.length === 0 || !values.every(Number.isFinite))
    throw new Error(`no median of [${values.join(', ')}]`);
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function round(value, digits = 0) {
  return Number(value.toFixed(digits));
}

/** `a` as a multiple of `b`; what is a multiple of nothing is no number, and the table says so. */
export function ratio(a, b) {
  return b === 0 ? (a === 0 ? 1 : Number.NaN) : round(a / b, 2);
}

/**
 * Reads how long the page's main thread has worked, in ms by the thread's own clock, which other processes on
 * a busy machine don't move.
 */
export async function watchThread(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}
