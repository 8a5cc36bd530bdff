import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { isHardWrapped } from '../text/splitParagraphs.ts';
import {
  type BlockContext,
  type BlockState,
  drop,
  flush,
  isLeftOut,
  type Place,
  readParts,
} from './blockState.ts';
import { hasBlockInside, isBlock } from './blockTags.ts';
import { figureBlock } from './figureBlock.ts';
import { isFurnitureByRole, isHidden, isPost } from './furniture.ts';
import { lineBlock, withoutHidden } from './lineBlock.ts';
import { findPicture } from './picture.ts';
import { holdsPictures, pictureBlocks } from './pictureBlocks.ts';
import { linkedFile, portraits, withoutImages } from './picturesAround.ts';
import { splitPostLinks } from './postLink.ts';
import { splitSignature } from './postSignature.ts';
import { tableBlock } from './tableBlock.ts';
import {
  type Element,
  findFirst,
  isElement,
  isSilent,
  lengthOf,
  type Node,
  namesOf,
  textOf,
} from './tree.ts';

export type Blocks = Pick<ArticleDraft, 'blocks' | 'dropped' | 'links'>;

const headings: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/**
 * Converts part of a page to blocks of the story format, in document order. Every character ends up in a block, in a
 * picture's caption or credit, in `links` or in `dropped`.
 */
export function toBlocks(root: Element, context: BlockContext): Blocks {
  const state: BlockState = { ...context, blocks: [], dropped: [], links: [], run: [], walk };
  readParts(root, state, { list: 'bullet', depth: -1 });
  return { blocks: unwrapped(state.blocks), dropped: state.dropped, links: state.links };
}

function walk(element: Element, state: BlockState, place: Place): void {
  for (const child of element.children) {
    if (!isElement(child)) state.run.push(child);
    else if (isSilent(child)) continue;
    else if (child.tag === 'img' && !findPicture(child, state.base)) continue;
    else if (isLeftOut(child, element, state)) drop(child, state, 'furniture');
    else if (portraits.test(namesOf(child)))
      walk({ ...element, children: [withoutImages(child)] }, state, place);
    else if (linkedFile(child) !== undefined && hasBlockInside(child)) {
      const outer = state.file;
      state.file = linkedFile(child);
      walk(child, state, place);
      state.file = outer;
    } else if (isBlock(child)) {
      flush(state);
      block(child, state, place);
    } else if (child.tag === 'br' && isBreak(state.run)) flush(state);
    else if (hasBlockInside(child)) walk(child, state, place);
    else state.run.push(findFirst(child, isHidden) ? withoutHidden(child, state) : child);
  }
}

function block(element: Element, state: BlockState, place: Place): void {
  const { tag } = element;
  if (tag === 'hr') state.blocks.push({ type: 'rule' });
  else if (tag === 'img' || tag === 'picture') figureBlock(element, element, state);
  else if (tag === 'figure' || holdsPictures(element)) pictureBlocks(element, state, place);
  else if (headings[tag] !== undefined) lineBlock(element, state, { type: 'heading', level: headings[tag] });
  else if (tag === 'ul' || tag === 'ol')
    walk(element, state, { list: tag === 'ol' ? 'number' : 'bullet', depth: place.depth + 1 });
  else if (tag === 'li' || tag === 'dd' || tag === 'dt') item(element, state, place);
  else if (tag === 'pre') pre(element, state);
  else if (tag === 'table') tableBlock(element, state, place);
  else if (isPullQuote(element)) within(element, state, place, { type: 'quote', pull: true });
  else if (tag === 'blockquote') quotation(element, state, place);
  else within(element, state, place);
}

/** The contents of a block: nested blocks, and its text as paragraphs, or as quotes in a quotation. */
function within(
  element: Element,
  state: BlockState,
  place: Place,
  as?: { type: 'quote'; pull?: true },
): void {
  const from = state.blocks.length;
  readParts(element, state, place);
  if (as === undefined) return;
  for (let i = from; i < state.blocks.length; i += 1) {
    const made = state.blocks[i];
    if (made?.type === 'paragraph') state.blocks[i] = { ...made, ...as };
  }
}

/** A post of a social network has its author and date as links, which are no menu. */
function quotation(element: Element, state: BlockState, place: Place): void {
  const { post, links } = splitPostLinks(element, state.base);
  state.links.push(...links);
  if (!isPost(element)) {
    within(post, state, place, { type: 'quote' });
    return;
  }
  const from = state.blocks.length;
  within(post, { ...state, run: [], isDropped: isFurnitureByRole }, place, { type: 'quote' });
  for (const block of state.blocks.splice(from))
    state.blocks.push(...(block.type === 'quote' ? splitSignature(block) : [block]));
}

function item(element: Element, state: BlockState, { list, depth }: Place): void {
  const from = state.blocks.length;
  readParts(element, state, { list, depth });
  const made = state.blocks[from];
  if (made?.type === 'paragraph')
    state.blocks[from] = { ...made, type: 'listItem', list, depth: Math.min(8, Math.max(0, depth)) };
}

/** Breaks that only wrap the lines of all paragraphs at some width are no breaks of the text. */
function unwrapped(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [...block.text.split('\n'), ''] : [],
  );
  if (!isHardWrapped(lines)) return blocks;
  return blocks.map((block) =>
    block.type === 'paragraph' ? { ...block, text: block.text.replaceAll('\n', ' ') } : block,
  );
}

/** Two consecutive breaks separate paragraphs; one stays in the text. */
function isBreak(run: Node[]): boolean {
  const last = run.at(-1);
  if (last !== undefined && isElement(last) && last.tag === 'br') return true;
  const before = run.at(-2);
  const isSpace = typeof last === 'string' && last.trim() === '';
  if (isSpace && before !== undefined && isElement(before) && before.tag === 'br') return true;
  run.push({ tag: 'br', attributes: new Map(), children: [], index: -1 });
  return false;
}

/** A block quotation, with its attribution. */
function isPullQuote(element: Element): boolean {
  return (
    /(?:^|[\s_-])(?:pull-?quotes?|module-?quote|block-?quote|quote-?(?:box|block|module))(?=$|[\s_-])/.test(
      namesOf(element),
    ) && lengthOf(element) < 500
  );
}

function pre(element: Element, state: BlockState): void {
  const text = textOf(element).replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  if (text !== '') state.blocks.push({ type: 'preformatted', text, marks: [] });
}
