import type { Leaf } from './proseBlocks.ts';

/** Letters that a leaf of furniture costs: more than a short paragraph is worth, less than a long one. */
const cost = 60;

/**
 * The part of a page with the most running text: the run of leaves, in document order, in which prose outweighs links and
 * scraps. Knows nothing of elements or names, so it errs where other readers don't.
 */
export function longestRun(leaves: readonly Leaf[]): readonly Leaf[] {
  let best = { from: 0, to: 0, sum: 0 };
  let [from, sum] = [0, 0];
  leaves.forEach((leaf, i) => {
    if (sum <= 0) [from, sum] = [i, 0];
    sum += worthOf(leaf);
    if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  return leaves.slice(best.from, best.to);
}

function worthOf({ prose, linked, isHeading }: Leaf): number {
  if (isHeading) return -10;
  if (linked > prose) return -cost - linked;
  return prose - linked - cost;
}
