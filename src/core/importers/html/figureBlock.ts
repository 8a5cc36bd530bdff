import { squash } from '../text/squash.ts';
import { resolveAddress } from './address.ts';
import { type BlockState, dropRest, readParts } from './blockState.ts';
import { findCredits, findPicture, readCaption, readCredits } from './picture.ts';
import { captionsIn } from './pictureHolder.ts';
import { type Element, findFirst, holds, isElement, lengthOf } from './tree.ts';

/** One picture with its caption and credit. Other text (buttons, dates, "Buy Photo") is dropped. */
export function figureBlock(image: Element, holder: Element, state: BlockState): void {
  const picture =
    findPicture(image.tag === 'img' && holder.tag === 'picture' ? holder : image, state.base) ??
    (holder === image ? undefined : findPicture(holder, state.base));
  if (!picture) {
    readParts(holder, state, { list: 'bullet', depth: -1 });
    return;
  }
  const named = captionsIn(holder);
  const isUnnamed = named.length === 0 && holder.tag !== 'figure' && holder !== image;
  const beneath = isUnnamed ? textsBeside(holder) : named;
  const bare = isUnnamed && beneath.length === 0 ? bareText(holder) : undefined;
  const captions = bare ? [bare] : beneath;
  const beside = findCredits(holder).filter((credit) => !captions.some((caption) => isOver(caption, credit)));
  const said = captionOf(captions, beside, state);
  const file = state.file === undefined ? {} : { address: resolveAddress(state.file, state.base) };
  state.blocks.push({ type: 'figure', picture: { ...picture, ...file, ...said } });
  const rest = bare ? { ...holder, children: holder.children.filter(isElement) } : holder;
  dropRest(rest, new Set([...captions, ...beside]), state);
}

/** Words in no element of their own: `<li><img> The pier at dawn.</li>`. */
function bareText(holder: Element): Element | undefined {
  const children = holder.children.filter((child) => !isElement(child));
  const element = { ...holder, tag: 'span', attributes: new Map<string, string>(), children };
  return lengthOf(element) > 0 ? element : undefined;
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
export function captionOf(captions: readonly Element[], beside: readonly Element[], { dropped }: BlockState) {
  const read = [...captions.map(readCaption), ...(beside.length > 0 ? [readCredits(beside)] : [])];
  for (const { rest = '' } of read) if (rest !== '') dropped.push({ text: rest, why: 'mark' });
  const [credit, ...others] = read.flatMap((part) => part.credit ?? []);
  const caption = squash([...read.map((part) => part.caption), ...others].join(' '));
  return { caption, ...(credit !== undefined && { credit }) };
}
