import { type BlockState, dropRest, type Place, readParts } from './blockState.ts';
import { toInlineText } from './inline.ts';
import { lineBlock } from './lineBlock.ts';
import { toTable } from './toTable.ts';
import { type Element, findAll, findFirst, isElement } from './tree.ts';

/** A table with one column or row, or with blocks in its cells, is layout; its cells are read as parts of the page. */
export function tableBlock(element: Element, state: BlockState, place: Place): void {
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
    readParts(element, state, place);
    return;
  }
  const caption = findFirst(element, ({ tag }) => tag === 'caption');
  if (caption) lineBlock(caption, state, { type: 'paragraph' });
  dropRest(element, new Set([...cells.flat(), ...(caption ? [caption] : [])]), state);
  state.blocks.push(
    toTable(element, rows, cells, (cell) => toInlineText([cell], state).text.replaceAll('\n', ' ')),
  );
}
