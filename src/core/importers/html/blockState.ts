import type { DraftBlock, DraftText, Dropped } from '../draft.ts';
import { squash } from '../text/squash.ts';
import { isHidden } from './furniture.ts';
import { type InlineContext, toInlineText } from './inline.ts';
import { isInSentence } from './inSentence.ts';
import { type Element, findFirst, isElement, isSilent, type Node, textOf } from './tree.ts';

export type BlockContext = InlineContext & {
  /** Whether an element is excluded with everything in it. */
  readonly isDropped: (element: Element) => boolean;
};

export type BlockState = BlockContext & {
  readonly blocks: DraftBlock[];
  readonly dropped: Dropped[];
  /** Where quoted posts are from. */
  readonly links: DraftText[];
  /** Reads the contents of an element as those of any part of the page. */
  readonly walk: (element: Element, state: BlockState, place: Place) => void;
  /** Inline nodes since the last block. */
  run: Node[];
  /** The file that a link around a picture leads to. */
  file?: string | undefined;
};

/** The list around a block; depth -1 outside lists. */
export type Place = { readonly list: 'bullet' | 'number'; readonly depth: number };

/** Words of a sentence stay, whatever their element is called. */
export function isLeftOut(child: Element, parent: Element, state: BlockState): boolean {
  return state.isDropped(child) && !isInSentence(child, parent.children);
}

/** Ends the paragraph that the inline nodes since the last block make. */
export function flush(state: BlockState): void {
  const run = state.run;
  state.run = [];
  const { text, marks } = toInlineText(run, state);
  if (text !== '') state.blocks.push({ type: 'paragraph', text, marks });
}

/** Reads an element as any part of the page, to the end of its last paragraph. */
export function readParts(element: Element, state: BlockState, place: Place): void {
  state.walk(element, state, place);
  flush(state);
}

export function drop(element: Element, state: BlockState, why: Dropped['why']): void {
  const text = squash(textOf(element));
  if (text !== '') state.dropped.push({ text, why: isHidden(element) ? 'hidden' : why });
}

/** Drops all of an element but the parts used, and what is around these. */
export function dropRest(holder: Element, used: ReadonlySet<Element>, state: BlockState): void {
  for (const child of holder.children) {
    if (!isElement(child)) {
      if (child.trim() !== '') state.dropped.push({ text: squash(child), why: 'furniture' });
    } else if (used.has(child) || isSilent(child)) continue;
    else if (findFirst(child, (inner) => used.has(inner)) !== undefined) dropRest(child, used, state);
    else drop(child, state, 'furniture');
  }
}
