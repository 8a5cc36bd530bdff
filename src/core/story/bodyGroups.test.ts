import { describe, expect, it } from 'vitest';
import { groupBody, type ListItem } from './bodyGroups.ts';
import type { BlockId, BodyBlock } from './story.ts';

function item(id: string, depth: number, list: 'bullet' | 'number' = 'bullet'): BodyBlock {
  return { id: id as BlockId, type: 'listItem', list, depth, text: id };
}

/** `a(b c)`: b and c are in the list inside a. */
function toText(items: readonly ListItem[]): string {
  return items
    .map(({ block, inner }) => block.text + (inner.length > 0 ? `(${toText(inner)})` : ''))
    .join(' ');
}

function listsOf(...body: readonly BodyBlock[]): readonly string[] {
  return groupBody(body).map((group) =>
    group.kind === 'list' ? `${group.list}: ${toText(group.items)}` : group.block.type,
  );
}

describe('the list items of a story', () => {
  it('form one list while they are of one kind and adjacent', () => {
    const rule: BodyBlock = { id: 'r' as BlockId, type: 'rule' };
    expect(listsOf(item('a', 0), item('b', 0), rule, item('c', 0), item('d', 0, 'number'))).toEqual([
      'bullet: a b',
      'rule',
      'bullet: c',
      'number: d',
    ]);
  });

  it('are nested in the item before them if they are deeper', () => {
    expect(listsOf(item('a', 0), item('b', 1), item('c', 2), item('d', 1), item('e', 0))).toEqual([
      'bullet: a(b(c) d) e',
    ]);
  });

  it('are nested one level at a time, whatever depth they give', () => {
    expect(listsOf(item('a', 3), item('b', 5), item('c', 1))).toEqual(['bullet: a(b c)']);
  });
});
