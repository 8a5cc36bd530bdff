/** The elements of the story's blocks, whose ids are the blocks'. */
export const blocks = '#headline, #summary, #byline, #dateline, [data-part="caption"][id], [data-block]';
/** A caption is rendered in several elements: description, notices and credit. */
export const pieces = '[data-part="shows"] > span, [data-part="their-credit"], li[data-notice] > span';
/** Text in a block's element that isn't part of the block's text. */
const foreign = '.sr-only, li[data-notice] b';

/** The text nodes of a block's element, or of a piece of a caption, that are the block's own text. */
export function ownTextIn(root: Element, block: string): readonly Text[] {
  const leftOut = block === 'dateline' ? foreign : `${foreign}, .dateline, .dash`;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(leftOut)) nodes.push(node);
  return nodes;
}
