import type { BodyBlock } from './story.ts';

type Table = Extract<BodyBlock, { type: 'table' }>;

/** The table with its first rows only, as many as have `mostCells` together, and at least one. */
export function firstRows(table: Table, mostCells: number): Table {
  const { rows, headRows, spans } = table;
  let cells = 0;
  const beyond = rows.findIndex((row, index) => {
    cells += row.length;
    return index > 0 && cells > mostCells;
  });
  if (beyond < 0) return table;
  return {
    ...table,
    rows: rows.slice(0, beyond),
    headRows: headRows ?? 1,
    ...(spans && { spans: spans.filter(({ row, rows }) => row + rows <= beyond) }),
  };
}
