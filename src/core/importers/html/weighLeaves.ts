import type { Leaf } from './proseBlocks.ts';
import { type Element, lastIndexIn } from './tree.ts';

/** Letters of the given leaves within an element, found by their numbers: a page asks this at every level. */
export function weighLeaves(leaves: readonly Leaf[]): (element: Element) => number {
  const sums: number[] = [0];
  for (const { prose, linked } of leaves) sums.push((sums.at(-1) ?? 0) + prose + linked);
  const upTo = (index: number): number => {
    let [from, to] = [0, leaves.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((leaves[middle]?.element.index ?? 0) <= index) from = middle + 1;
      else to = middle;
    }
    return sums[from] ?? 0;
  };
  return (element) => upTo(lastIndexIn(element)) - upTo(element.index - 1);
}
