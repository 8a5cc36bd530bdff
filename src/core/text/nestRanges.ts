import type { Span } from '../story/story.ts';

/** A range of text with a meaning: a mention, a sentence, a link. */
export type Range<Value> = Span & { readonly value: Value };

export type TextNode<Value> =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | (Span & { readonly kind: 'range'; readonly value: Value; readonly children: readonly TextNode<Value>[] });

type Draft<Value> = Span & { value: Value; children: Draft<Value>[] };

/**
 * Splits a text into a tree of nested ranges that a page can render. Earlier ranges in the list take precedence: if two
 * overlap in part, the later one is split. Offsets are UTF-16 units in `text`; `within` limits the result to a part.
 */
export function nestRanges<Value>(
  text: string,
  ranges: readonly Range<Value>[],
  within: Span = { start: 0, end: text.length },
): readonly TextNode<Value>[] {
  const roots: Draft<Value>[] = [];
  for (const range of ranges) {
    const start = Math.max(range.start, within.start);
    const end = Math.min(range.end, within.end);
    if (start < end) insert(roots, start, end, range.value);
  }
  return toNodes(text, roots, within);
}

/** Inserts a range among siblings, which are sorted and don't overlap. */
function insert<Value>(siblings: Draft<Value>[], start: number, end: number, value: Value): void {
  const holder = siblings.find((sibling) => sibling.start <= start && sibling.end >= end);
  if (holder) {
    insert(holder.children, start, end, value);
    return;
  }
  const cut = siblings.find((sibling) => overlapsInPart(sibling, start, end));
  if (cut) {
    const at = cut.start > start ? cut.start : cut.end;
    insert(siblings, start, at, value);
    insert(siblings, at, end, value);
    return;
  }
  const first = siblings.findIndex((sibling) => sibling.end > start);
  const from = first === -1 ? siblings.length : first;
  let count = 0;
  while ((siblings[from + count]?.start ?? end) < end) count += 1;
  const children = siblings.slice(from, from + count);
  siblings.splice(from, count, { start, end, value, children });
}

function overlapsInPart(sibling: Span, start: number, end: number): boolean {
  const apart = sibling.end <= start || sibling.start >= end;
  const inside = sibling.start >= start && sibling.end <= end;
  return !apart && !inside;
}

function toNodes<Value>(text: string, drafts: readonly Draft<Value>[], within: Span): TextNode<Value>[] {
  const nodes: TextNode<Value>[] = [];
  let at = within.start;
  for (const { start, end, value, children } of drafts) {
    if (start > at) nodes.push({ kind: 'text', text: text.slice(at, start), start: at });
    nodes.push({ kind: 'range', start, end, value, children: toNodes(text, children, { start, end }) });
    at = end;
  }
  if (at < within.end) nodes.push({ kind: 'text', text: text.slice(at, within.end), start: at });
  return nodes;
}
