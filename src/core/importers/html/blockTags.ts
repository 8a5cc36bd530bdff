import { isIcon } from './picture.ts';
import { type Element, findFirst } from './tree.ts';

const blockTags = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul picture img hl1 hl2 hl3'.split(
    ' ',
  ),
);

export function isBlock({ tag }: Element): boolean {
  return blockTags.has(tag);
}

export function hasBlockInside(element: Element): boolean {
  return (
    findFirst(element, (inner) => isBlock(inner) && (inner.tag !== 'img' || !isIcon(inner))) !== undefined
  );
}
