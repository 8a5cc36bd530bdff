import type { DraftBlock, Dropped } from '../draft.ts';
import { pictureKey } from '../pictureKey.ts';
import { isHardWrapped } from '../text/splitParagraphs.ts';
import { squash } from '../text/squash.ts';
import { resolveAddress } from './address.ts';
import { isFurnitureByRole, isHidden, isPost } from './furniture.ts';
import { type InlineContext, toInlineText } from './inline.ts';
import { isInSentence } from './inSentence.ts';
import { captionName, findCredits, findPicture, isIcon, readCaption, readCredits } from './picture.ts';
import { captionsIn, isPictureHolder } from './pictureHolder.ts';
import { splitSignature } from './postSignature.ts';
import { toTable } from './toTable.ts';
import {
  type Element,
  findAll,
  findFirst,
  holds,
  isElement,
  isSilent,
  lengthOf,
  type Node,
  namesOf,
  outermost,
  textOf,
} from './tree.ts';

export type BlockContext = InlineContext & {
  /** Whether an element is excluded with everything in it. */
  readonly isDropped: (element: Element) => boolean;
};

export type Blocks = { readonly blocks: readonly DraftBlock[]; readonly dropped: readonly Dropped[] };

type State = BlockContext & {
  readonly blocks: DraftBlock[];
  readonly dropped: Dropped[];
  /** Inline nodes since the last block. */
  run: Node[];
  /** The file that a link around a picture leads to. */
  file?: string | undefined;
};

const headings: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const blockTags = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul picture img hl1 hl2 hl3'.split(
    ' ',
  ),
);
const galleryTags = /^(?:div|section|span|p|aside|dl)$/;
const gallery = /(?:^|[\s_-])(?:gallery|slideshow|carousel|swiper|slider|lightbox)(?=$|[\s_-])/;

/**
 * Converts part of a page to blocks of the story format, in document order. Every character ends up in a block, in a
 * picture's caption or credit, or in `dropped`.
 */
export function toBlocks(root: Element, context: BlockContext): Blocks {
  const state: State = { ...context, blocks: [], dropped: [], run: [] };
  walk(root, state, { list: 'bullet', depth: -1 });
  flush(state);
  return { blocks: unwrapped(state.blocks), dropped: state.dropped };
}

/** Words of a sentence stay, whatever their element is called. */
function isLeftOut(child: Element, parent: Element, state: State): boolean {
  return state.isDropped(child) && !isInSentence(child, parent.children);
}

type Place = { readonly list: 'bullet' | 'number'; readonly depth: number };

function walk(element: Element, state: State, place: Place): void {
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

function block(element: Element, state: State, place: Place): void {
  const { tag } = element;
  if (tag === 'hr') state.blocks.push({ type: 'rule' });
  else if (tag === 'img' || tag === 'picture') figure(element, element, state);
  else if (tag === 'figure' || holdsPictures(element)) pictures(element, state, place);
  else if (headings[tag] !== undefined) text(element, state, { type: 'heading', level: headings[tag] });
  else if (tag === 'ul' || tag === 'ol')
    walk(element, state, { list: tag === 'ol' ? 'number' : 'bullet', depth: place.depth + 1 });
  else if (tag === 'li' || tag === 'dd' || tag === 'dt') item(element, state, place);
  else if (tag === 'pre') pre(element, state);
  else if (tag === 'table') table(element, state, place);
  else if (isPullQuote(element)) within(element, state, place, { type: 'quote', pull: true });
  else if (tag === 'blockquote') quotation(element, state, place);
  else within(element, state, place);
}

/** The contents of a block: nested blocks, and its text as paragraphs, or as quotes in a quotation. */
function within(element: Element, state: State, place: Place, as?: { type: 'quote'; pull?: true }): void {
  const from = state.blocks.length;
  walk(element, state, place);
  flush(state);
  if (as === undefined) return;
  for (let i = from; i < state.blocks.length; i += 1) {
    const made = state.blocks[i];
    if (made?.type === 'paragraph') state.blocks[i] = { ...made, ...as };
  }
}

/** A post of a social network has its author and date as links, which are no menu. */
function quotation(element: Element, state: State, place: Place): void {
  if (!isPost(element)) {
    within(element, state, place, { type: 'quote' });
    return;
  }
  const from = state.blocks.length;
  within(element, { ...state, run: [], isDropped: isFurnitureByRole }, place, { type: 'quote' });
  for (const block of state.blocks.splice(from))
    state.blocks.push(...(block.type === 'quote' ? splitSignature(block) : [block]));
}

function item(element: Element, state: State, { list, depth }: Place): void {
  const from = state.blocks.length;
  walk(element, state, { list, depth });
  flush(state);
  const made = state.blocks[from];
  if (made?.type === 'paragraph')
    state.blocks[from] = { ...made, type: 'listItem', list, depth: Math.min(8, Math.max(0, depth)) };
}

type TextKind = { readonly type: 'paragraph' } | { readonly type: 'heading'; readonly level: 2 | 3 | 4 };

function text(element: Element, state: State, kind: TextKind): void {
  for (const holder of findAll(element, ({ tag }) => tag === 'img')) figure(holder, holder, state);
  const { text, marks } = toInlineText([withoutDropped(element, state)], state);
  if (text !== '') state.blocks.push({ ...kind, text: text.replaceAll('\n', ' '), marks });
}

/** A heading's share button or permalink sign is furniture. */
function withoutDropped(element: Element, state: State): Element {
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
function withoutHidden(element: Element, state: State): Element {
  const children = element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child) || isSilent(child)) return [child];
    if (!isHidden(child)) return [withoutHidden(child, state)];
    drop(child, state, 'hidden');
    return [];
  });
  return { ...element, children };
}

function flush(state: State): void {
  const run = state.run;
  state.run = [];
  const { text, marks } = toInlineText(run, state);
  if (text !== '') state.blocks.push({ type: 'paragraph', text, marks });
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

function isBlock({ tag }: Element): boolean {
  return blockTags.has(tag);
}

function hasBlockInside(element: Element): boolean {
  return (
    findFirst(element, (inner) => isBlock(inner) && (inner.tag !== 'img' || !isIcon(inner))) !== undefined
  );
}

/** Parts about the writer: pictures in them are portraits. */
const portraits =
  /(?:^|[\s_-])(?:byline|author|authors|avatar|contributor|writer|autor)(?=$|[\s_-](?!content|text|body))/;

/** Without its name too, so that it isn't taken for one again. */
function withoutImages(element: Element): Element {
  return { ...element, attributes: new Map(), children: childrenWithoutImages(element) };
}

function childrenWithoutImages(element: Element): readonly Node[] {
  return element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (/^(?:img|picture)$/.test(child.tag)) return [];
    return [{ ...child, children: childrenWithoutImages(child) }];
  });
}

function linkedFile(element: Element): string | undefined {
  const href = element.tag === 'a' ? (element.attributes.get('href') ?? '') : '';
  // A wiki links to the page of a file, whose address ends alike.
  return /^(?!\S*(?:\/wiki\/|File:))\S+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i.test(href) ? href : undefined;
}

function drop(element: Element, state: State, why: Dropped['why']): void {
  const text = squash(textOf(element));
  if (text !== '') state.dropped.push({ text, why: isHidden(element) ? 'hidden' : why });
}

function pre(element: Element, state: State): void {
  const text = textOf(element).replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  if (text !== '') state.blocks.push({ type: 'preformatted', text, marks: [] });
}

/** A table with one column or row, or with blocks in its cells, is layout; its cells are read as parts of the page. */
function table(element: Element, state: State, place: Place): void {
  const rows = findAll(element, ({ tag }) => tag === 'tr');
  const cells = rows.map((row) =>
    row.children.filter(isElement).filter(({ tag }) => tag === 'td' || tag === 'th'),
  );
  const isLayout =
    rows.length < 2 ||
    cells.every((row) => row.length < 2) ||
    findFirst(element, ({ tag }) => tag === 'table' || tag === 'img' || tag === 'ul') !== undefined ||
    cells.flat().some((cell) => findAll(cell, ({ tag }) => tag === 'p').length > 1);
  if (isLayout) {
    within(element, state, place);
    return;
  }
  const caption = findFirst(element, ({ tag }) => tag === 'caption');
  if (caption) text(caption, state, { type: 'paragraph' });
  dropRest(element, new Set([...cells.flat(), ...(caption ? [caption] : [])]), state);
  state.blocks.push(
    toTable(element, rows, cells, (cell) => toInlineText([cell], state).text.replaceAll('\n', ' ')),
  );
}

/** An element other than `figure` with pictures and little else: a gallery, or one picture and its caption. */
function holdsPictures(element: Element): boolean {
  if (isPictureHolder(element)) return true;
  return (
    galleryTags.test(element.tag) &&
    gallery.test(namesOf(element)) &&
    findFirst(element, ({ tag }) => tag === 'img') !== undefined &&
    findFirst(element, ({ tag }) => tag === 'figure') === undefined
  );
}

/** All pictures of an element. A single picture gets the element's caption; of several, each gets the next one. */
function pictures(element: Element, state: State, place: Place): void {
  const inner = findAll(element, ({ tag }) => tag === 'figure');
  const images = findAll(element, ({ tag }) => tag === 'img');
  const table = findFirst(element, ({ tag }) => tag === 'table' || tag === 'pre' || tag === 'blockquote');
  const isBesideFigure = inner.length === 1 && element.tag !== 'figure' && isPictureHolder(element);
  if ((inner.length > 0 && !isBesideFigure) || table !== undefined || images.length === 0) {
    if (isElement(element) && images.length === 0 && table === undefined && inner.length === 0)
      within(element, state, place);
    else walkFigure(element, state, place);
    return;
  }
  const distinct = distinctPictures(images, state.base);
  if (distinct.length <= 1) figure(distinct[0] ?? element, element, state);
  else several(element, distinct, state);
}

/** Of the sizes of one picture the last, which is the one that replaces a preview, unless the name says otherwise. */
function distinctPictures(images: readonly Element[], base: string | undefined): readonly Element[] {
  const best = new Map<string, { readonly image: Element; readonly size: number }>();
  for (const image of images) {
    const address = findPicture(image, base)?.address;
    const key = pictureKey(address);
    if (address === undefined || key === undefined) continue;
    const size = Number(/(\d{2,4})x\d{2,4}/.exec(address)?.[1] ?? 0);
    const known = best.get(key);
    if (!known || size >= known.size) best.set(key, { image, size });
  }
  return [...best.values()].map(({ image }) => image);
}

function walkFigure(element: Element, state: State, place: Place): void {
  walk(element, state, place);
  flush(state);
}

function several(element: Element, images: readonly Element[], state: State): void {
  const slides = slidesOf(element, images);
  if (slides.length === images.length && captionsIn(element).length === 0) {
    slides.forEach((slide, i) => {
      figure(images[i] ?? slide, slide, state);
    });
    dropRest(element, new Set(slides), state);
    return;
  }
  const captions = outermost(
    findAll(element, (inner) => inner.tag === 'figcaption' || captionName.test(namesOf(inner))),
  );
  const used = new Set<Element>();
  images.forEach((image, i) => {
    const until = images[i + 1]?.index ?? Number.POSITIVE_INFINITY;
    const caption =
      captions.find(({ index }) => index > image.index && index < until) ??
      (images.length === captions.length ? captions[i] : undefined);
    const picture = findPicture(image, state.base);
    if (!picture) return;
    const isFree = caption !== undefined && !used.has(caption);
    if (isFree) used.add(caption);
    const said = isFree ? captionOf([caption], [], state) : { caption: '' };
    state.blocks.push({ type: 'figure', picture: { ...picture, ...said } });
  });
  dropRest(element, used, state);
}

/** The elements around each picture that have words beside it. */
function slidesOf(element: Element, images: readonly Element[]): readonly Element[] {
  return images.flatMap((image) => {
    const slide = findFirst(
      element,
      (inner) =>
        holds(inner, image) && lengthOf(inner) > 0 && findAll(inner, ({ tag }) => tag === 'img').length === 1,
    );
    return slide ? [slide] : [];
  });
}

/** One picture with its caption and credit. Other text (buttons, dates, "Buy Photo") is dropped. */
function figure(image: Element, holder: Element, state: State): void {
  const picture =
    findPicture(image.tag === 'img' && holder.tag === 'picture' ? holder : image, state.base) ??
    (holder === image ? undefined : findPicture(holder, state.base));
  if (!picture) {
    walk(holder, state, { list: 'bullet', depth: -1 });
    flush(state);
    return;
  }
  const named = captionsIn(holder);
  const captions =
    named.length === 0 && holder.tag !== 'figure' && holder !== image ? textsBeside(holder) : named;
  const beside = findCredits(holder).filter((credit) => !captions.some((caption) => isOver(caption, credit)));
  const said = captionOf(captions, beside, state);
  const file = state.file === undefined ? {} : { address: resolveAddress(state.file, state.base) };
  state.blocks.push({ type: 'figure', picture: { ...picture, ...file, ...said } });
  dropRest(holder, new Set([...captions, ...beside]), state);
}

/** What stands beside the picture where nothing is named as its caption. */
function textsBeside(holder: Element): readonly Element[] {
  const hasImage = (element: Element) => findFirst(element, ({ tag }) => tag === 'img') !== undefined;
  return holder.children.filter(isElement).flatMap((child): readonly Element[] => {
    if (child.tag === 'button' || child.tag === 'img' || lengthOf(child) === 0) return [];
    return hasImage(child) ? textsBeside(child) : [child];
  });
}

/** Whether one of two elements is, or contains, the other. */
function isOver(a: Element, b: Element): boolean {
  return holds(a, b) || holds(b, a);
}

/** Captions and the credits beside them, joined. A second credit stays in the caption. */
function captionOf(captions: readonly Element[], beside: readonly Element[], { dropped }: State) {
  const read = [...captions.map(readCaption), ...(beside.length > 0 ? [readCredits(beside)] : [])];
  for (const { rest = '' } of read) if (rest !== '') dropped.push({ text: rest, why: 'mark' });
  const [credit, ...others] = read.flatMap((part) => part.credit ?? []);
  const caption = squash([...read.map((part) => part.caption), ...others].join(' '));
  return { caption, ...(credit !== undefined && { credit }) };
}

function dropRest(holder: Element, used: ReadonlySet<Element>, state: State): void {
  for (const child of holder.children) {
    if (!isElement(child)) {
      if (child.trim() !== '') state.dropped.push({ text: squash(child), why: 'furniture' });
    } else if (used.has(child) || isSilent(child)) continue;
    else if (findFirst(child, (inner) => used.has(inner)) !== undefined) dropRest(child, used, state);
    else drop(child, state, 'furniture');
  }
}
