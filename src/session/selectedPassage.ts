import { toWholeWords } from '#core/corrections/occurrences.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import type { BlockId, Passage, Story } from '#core/story/story.ts';
import { blocks, ownTextIn, pieces } from './blockText.ts';

/**
 * The selection as whole words of one block, in UTF-16 code units. A selection across blocks is cut to the first one,
 * because no name spans two. Undefined if no story text is selected.
 */
export function selectedPassage(story: Story, selection: Selection | null): Passage | undefined {
  const range = rangeOf(selection);
  const start = range?.startContainer;
  const holder = (start instanceof Element ? start : start?.parentElement)?.closest<HTMLElement>(blocks);
  return range && holder ? passageIn(story, holder, range) : undefined;
}

/** The same of every block that the selection touches, in page order; the dateline only if it alone is selected. */
export function selectedPassages(story: Story, selection: Selection | null): readonly Passage[] {
  const range = rangeOf(selection);
  const article = document.querySelector('article.story');
  if (!range || !article || !range.intersectsNode(article)) return [];
  const passages = [...article.querySelectorAll<HTMLElement>(blocks)]
    .filter((holder) => range.intersectsNode(holder))
    .flatMap((holder) => passageIn(story, holder, range) ?? []);
  return passages.length > 1 ? passages.filter(({ block }) => block !== 'dateline') : passages;
}

/** The tables with selected words, in page order: they have no text that a passage could be of. */
export function selectedTables(selection: Selection | null): readonly BlockId[] {
  const range = rangeOf(selection);
  if (!range) return [];
  return [...document.querySelectorAll<HTMLElement>('article.story .table-scroll')]
    .filter((table) => range.intersectsNode(table) && hasWordsOf(table, range))
    .map(({ id }) => id as BlockId);
}

/** A selection by triple click ends before the first cell. */
function hasWordsOf(table: HTMLElement, selected: Range): boolean {
  const part = document.createRange();
  part.selectNodeContents(table);
  if (selected.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(selected.startContainer, selected.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(selected.endContainer, selected.endOffset);
  return part.toString().trim() !== '';
}

function rangeOf(selection: Selection | null): Range | undefined {
  return selection && !selection.isCollapsed && selection.rangeCount > 0
    ? selection.getRangeAt(0)
    : undefined;
}

function passageIn(story: Story, holder: HTMLElement, range: Range): Passage | undefined {
  if (!holder.closest('article.story')) return undefined;
  const start = range.startContainer;
  const block = holder.id as BlockId;
  const text = textOfBlock(story, block);
  if (text === undefined) return undefined;
  const root = holder.matches('[data-part="caption"]') ? pieceOf(start, holder) : holder;
  if (!root) return undefined;
  const span = spanIn(ownTextIn(root, holder.id), range);
  // A selection by triple click ends before the next paragraph.
  if (span.end <= span.start) return undefined;
  const drawn = span.text.trim();
  const lead = span.text.length - span.text.trimStart().length;
  const at = text.indexOf(drawn);
  if (drawn === '' || at === -1) return undefined;
  const words = toWholeWords(text, {
    start: Math.max(at, at + span.start - lead),
    end: Math.min(at + drawn.length, at + span.end - lead),
  });
  return words && { block, ...words };
}

function pieceOf(node: Node, holder: Element): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest(pieces);
  return piece && holder.contains(piece) ? piece : undefined;
}

/** The text of the nodes, and the part of it within the range. */
function spanIn(
  nodes: readonly Text[],
  range: Range,
): { readonly text: string; readonly start: number; readonly end: number } {
  let text = '';
  let start: number | undefined;
  let end = 0;
  for (const node of nodes) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      start ??= text.length + from;
      end = text.length + to;
    }
    text += node.data;
  }
  return { text, start: start ?? 0, end };
}
