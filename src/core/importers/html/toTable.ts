import { mostOf } from '../../text/mostOf.ts';
import type { DraftBlock } from '../draft.ts';
import { attribute, type Element, findAll } from './tree.ts';

type Table = Extract<DraftBlock, { type: 'table' }>;
/** Wider or higher cells than this are mistakes. */
const most = 100;
/** Of a table with its covered cells; beyond it a small page would fill the memory. */
const mostCells = 100_000;

/**
 * Every cell at its row and column, those that a wide or high cell covers as empty strings. Where they would be too many,
 * cells cover none, and short rows stay short.
 */
export function toTable(
  table: Element,
  rows: readonly Element[],
  cells: readonly (readonly Element[])[],
  toText: (cell: Element) => string,
): Table {
  const grid: string[][] = rows.map(() => []);
  const heads: boolean[][] = rows.map(() => []);
  const spans: NonNullable<Table['spans']>[number][] = [];
  const area = cells.flat().reduce((sum, cell) => sum + spanOf(cell, 'rowspan') * spanOf(cell, 'colspan'), 0);
  const spanIn = (cell: Element, name: SpanName) => (area > mostCells ? 1 : spanOf(cell, name));
  cells.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const down = Math.min(spanIn(cell, 'rowspan'), rows.length - at);
      const across = spanIn(cell, 'colspan');
      for (let y = at; y < at + down; y += 1)
        for (let x = column; x < column + across; x += 1) {
          (grid[y] ?? [])[x] = '';
          (heads[y] ?? [])[x] = cell.tag === 'th';
        }
      (grid[at] ?? [])[column] = toText(cell);
      if (down > 1 || across > 1) spans.push({ row: at, column, rows: down, columns: across });
      column += across;
    }
  });
  const width = mostOf(
    grid.map(({ length }) => length),
    0,
  );
  return {
    type: 'table',
    rows: grid.map((row) =>
      Array.from({ length: rows.length * width > mostCells ? row.length : width }, (_, x) => row[x] ?? ''),
    ),
    ...headsOf(table, rows, heads),
    ...(spans.length > 0 && { spans }),
  };
}

type SpanName = 'rowspan' | 'colspan';

function spanOf(cell: Element, name: SpanName): number {
  const said = Number.parseInt(attribute(cell, name), 10);
  return said > 0 ? Math.min(said, most) : 1;
}

/** Nothing for a table that marks no head. */
function headsOf(table: Element, rows: readonly Element[], heads: readonly (readonly boolean[])[]) {
  const inHead = new Set(
    findAll(table, ({ tag }) => tag === 'thead').flatMap((head) => findAll(head, ({ tag }) => tag === 'tr')),
  );
  const isHeadRow = (i: number) => {
    const row = rows[i];
    return row !== undefined && (inHead.has(row) || (heads[i] ?? []).every(Boolean));
  };
  const headRows = lengthOfRun(rows.length, isHeadRow);
  const rest = heads.slice(headRows);
  const headColumns = lengthOfRun(
    -mostOf(
      rest.map(({ length }) => -length),
      -most,
    ),
    (x) => rest.length > 0 && rest.every((row) => row[x] === true),
  );
  return headRows > 0 || headColumns > 0 ? { headRows, headColumns } : {};
}

function lengthOfRun(length: number, holds: (i: number) => boolean): number {
  let run = 0;
  while (run < length && holds(run)) run += 1;
  return run;
}
