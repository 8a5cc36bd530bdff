import { textOfBlock } from '#core/story/blocks.ts';
import type { Passage, Story } from '#core/story/story.ts';
import { ownTextIn, pieces } from './blockText.ts';

/** Where a passage stands in the page, a range for each piece of a caption; none where the page doesn't have its words. */
export function passageRanges(story: Story, article: Element, passage: Passage): readonly Range[] {
  const text = textOfBlock(story, passage.block);
  const holder = article.querySelector(`[id="${passage.block}"]`);
  if (text === undefined || !holder) return [];
  const roots = holder.matches('[data-part="caption"]') ? [...holder.querySelectorAll(pieces)] : [holder];
  return roots.flatMap((root) => rangeIn(ownTextIn(root, passage.block), text, passage) ?? []);
}

/** As in selectedPassage, the drawn text is found in the block's. */
function rangeIn(nodes: readonly Text[], text: string, { start, end }: Passage): Range | undefined {
  const all = nodes.map(({ data }) => data).join('');
  const drawn = all.trim();
  const at = text.indexOf(drawn);
  if (drawn === '' || at === -1) return undefined;
  const shift = all.length - all.trimStart().length - at;
  const from = Math.max(start, at) + shift;
  const to = Math.min(end, at + drawn.length) + shift;
  if (from >= to) return undefined;
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const { length } = node.data;
    if (from >= passed && from < passed + length) range.setStart(node, from - passed);
    if (to > passed && to <= passed + length) {
      range.setEnd(node, to - passed);
      break;
    }
    passed += length;
  }
  return range;
}
