import type { Span } from '../../story/story.ts';

type Entry<Item> = { readonly start: number; readonly longest: Item };

/** Finds, of spans in one block, one that holds a place; the time grows with the logarithm of their number. */
export function spanIndex<Item extends Span>(
  spans: readonly Item[],
): (start: number, end: number) => Item | undefined {
  const entries: Entry<Item>[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const longest = entries.at(-1)?.longest;
    entries.push({ start: span.start, longest: longest && longest.end >= span.end ? longest : span });
  }
  return (start, end) => {
    let [from, to] = [0, entries.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((entries[middle]?.start ?? 0) <= start) from = middle + 1;
      else to = middle;
    }
    const found = entries[from - 1]?.longest;
    return found && end <= found.end ? found : undefined;
  };
}
