import { expect } from 'vitest';

/** ms of CPU for the larger input: a step whose time grows with the square takes seconds. */
const enough = 150;
const tries = 12;

/**
 * Doubling an input takes at most two and a half times as long. Only what is slow at all is compared, and the best of
 * several runs counts, so that a busy machine fails no test.
 */
export function expectLinear<Input>(
  name: string,
  size: number,
  make: (size: number) => Input,
  run: (input: Input) => unknown,
): void {
  const [half, whole] = [make(size / 2), make(size)];
  const time = (input: Input) => {
    const before = process.cpuUsage();
    run(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  let [best, bestOfHalf] = [time(whole), Number.POSITIVE_INFINITY];
  for (let i = 0; i < tries && best > enough; i += 1) {
    bestOfHalf = Math.min(bestOfHalf, time(half));
    if (best <= bestOfHalf * 2.5) return;
    best = Math.min(best, time(whole));
  }
  if (best > enough) expect(best / bestOfHalf, name).toBeLessThanOrEqual(2.5);
}
