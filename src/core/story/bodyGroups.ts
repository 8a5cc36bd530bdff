import type { BodyBlock } from './story.ts';

type ListItemBlock = Extract<BodyBlock, { type: 'listItem' }>;

/** An item with its nested list, which may be empty. */
export type ListItem = { readonly block: ListItemBlock; readonly inner: readonly ListItem[] };

export type BodyGroup =
  | { readonly kind: 'list'; readonly list: ListItemBlock['list']; readonly items: readonly ListItem[] }
  | { readonly kind: 'block'; readonly block: Exclude<BodyBlock, ListItemBlock> };

/** Blocks grouped for page and export: adjacent items of one kind form a list. */
export function groupBody(body: readonly BodyBlock[]): readonly BodyGroup[] {
  const groups: BodyGroup[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const block = body[at];
    if (block?.type === 'listItem') {
      const items = listFrom(body, at, block.list);
      groups.push({ kind: 'list', list: block.list, items: nest(items) });
      at += items.length - 1;
    } else if (block) groups.push({ kind: 'block', block });
  }
  return groups;
}

function listFrom(
  body: readonly BodyBlock[],
  from: number,
  list: ListItemBlock['list'],
): readonly ListItemBlock[] {
  const items: ListItemBlock[] = [];
  for (let at = from; at < body.length; at += 1) {
    const block = body[at];
    if (block?.type !== 'listItem' || block.list !== list) break;
    items.push(block);
  }
  return items;
}

/** Turns depths into nested lists; an item several levels deeper than the one before is nested one level. */
function nest(blocks: readonly ListItemBlock[]): readonly ListItem[] {
  const top: ListItem[] = [];
  const open = [top];
  for (const block of blocks) {
    const depth = Math.min(block.depth ?? 0, open.length - 1);
    const inner: ListItem[] = [];
    open[depth]?.push({ block, inner });
    open.splice(depth + 1, open.length, inner);
  }
  return top;
}
