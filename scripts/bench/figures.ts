import type { CDPSession } from '@playwright/test';

/** The median; of an even number of values, the mean of the middle two. Throws without values or if one isn't a number. */
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

/** `a` as a multiple of `b`; NaN if `b` is 0, which the table shows. */
export function ratio(a: number, b: number): number {
  return b === 0 ? (a === 0 ? 1 : Number.NaN) : round(a / b, 2);
}

/**
 * Reads the main thread's accumulated work, in ms of its own CPU clock, which is independent of other processes on a busy
 * machine.
 */
export async function watchThread(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
