import { type BlockState, drop, isLeftOut } from './blockState.ts';
import { figureBlock } from './figureBlock.ts';
import { isHidden } from './furniture.ts';
import { toInlineText } from './inline.ts';
import { type Element, findAll, isElement, isSilent, type Node } from './tree.ts';

type TextKind = { readonly type: 'paragraph' } | { readonly type: 'heading'; readonly level: 2 | 3 | 4 };

/** Words on one line: a heading, or a table's caption. */
export function lineBlock(element: Element, state: BlockState, kind: TextKind): void {
  for (const holder of findAll(element, ({ tag }) => tag === 'img')) figureBlock(holder, holder, state);
  const { text, marks } = toInlineText([withoutDropped(element, state)], state);
  if (text !== '') state.blocks.push({ ...kind, text: text.replaceAll('\n', ' '), marks });
}

/** A heading's share button or permalink sign is furniture. */
function withoutDropped(element: Element, state: BlockState): Element {
  const children = element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (isLeftOut(child, element, state)) {
      drop(child, state, 'furniture');
      return [];
    }
    return [withoutDropped(child, state)];
  });
  return { ...element, children };
}

/** A link's words for screen readers (", opens new tab") are none of its line. */
export function withoutHidden(element: Element, state: BlockState): Element {
  const children = element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child) || isSilent(child)) return [child];
    if (!isHidden(child)) return [withoutHidden(child, state)];
    drop(child, state, 'hidden');
    return [];
  });
  return { ...element, children };
}
