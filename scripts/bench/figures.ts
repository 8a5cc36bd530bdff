import type { CDPSession } from '@playwright/test';

/** The middle one; of an even number, the mean of the middle two. Throws when there is none or one is no number. */
export function median(values: readonly number[]): number {
  if (values.length === 0 || !values.every(Number.isFinite))
    throw new Error(`no median of [${values.join(', ')}]`);
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

/** `a` as a multiple of `b`; what is a multiple of nothing is no number, and the table says so. */
export function ratio(a: number, b: number): number {
  return b === 0 ? (a === 0 ? 1 : Number.NaN) : round(a / b, 2);
}

/**
 * Reads how long the page's main thread has worked, in ms by the thread's own clock, which other processes on
 * a busy machine don't move.
 */
export async function watchThread(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
