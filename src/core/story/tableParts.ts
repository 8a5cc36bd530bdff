import type { BodyBlock } from './story.ts';

type Table = Extract<BodyBlock, { type: 'table' }>;
type Part = { readonly table: Table; readonly spans: NonNullable<Table['spans']>[number][] };

/** A browser lays out rows × columns, also where rows are short; without limit that grows with the square. */
const placesPerCell = 4;
const fewPlaces = 10_000;
/** No reader scrolls sideways through more. */
const mostColumns = 1000;

/**
 * A table as one or, where its rows are of very different lengths or very long, as several under one another, so that its
 * layout takes time in proportion to its cells. No cell is left out; only a span from one part into another is.
 */
export function tableParts(table: Table): readonly Table[] {
  const { rows, headRows, headColumns = 0, spans = [] } = table;
  const runs = toRuns(rows);
  if (runs.length <= 1 && (runs[0]?.widest ?? 0) <= mostColumns) return [table];
  const heads = headRows ?? (rows.length > 1 ? 1 : 0);
  const partsOfRow: (readonly Part[])[] = [];
  const starts: number[] = [];
  const parts = runs.flatMap(({ start, end, widest }) => {
    const slices = Array.from({ length: Math.max(1, Math.ceil(widest / mostColumns)) }, (_, slice): Part => {
      const left = slice * mostColumns;
      const own: Part['spans'] = [];
      const part: Table = {
        ...table,
        rows: rows.slice(start, end).map((row) => row.slice(left, left + mostColumns)),
        headRows: Math.max(0, Math.min(heads, end) - start),
        headColumns: Math.max(0, headColumns - left),
        spans: own,
      };
      return { table: part, spans: own };
    });
    for (let row = start; row < end; row += 1) {
      partsOfRow[row] = slices;
      starts[row] = start;
    }
    return slices;
  });
  for (const span of spans) {
    const slice = Math.floor(span.column / mostColumns);
    const part = partsOfRow[span.row]?.[slice];
    const row = span.row - (starts[span.row] ?? 0);
    const column = span.column - slice * mostColumns;
    const fits = part && row + span.rows <= part.table.rows.length && column + span.columns <= mostColumns;
    if (fits) part.spans.push({ ...span, row, column });
  }
  return parts.map(({ table }) => table);
}

type Run = { readonly start: number; end: number; widest: number; cells: number };

/** Rows that can be laid out as one table. */
function toRuns(rows: Table['rows']): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach(({ length }, row) => {
    const run = runs.at(-1);
    const widest = Math.max(run?.widest ?? 0, length);
    const cells = (run?.cells ?? 0) + length;
    const places = (row + 1 - (run?.start ?? row)) * widest;
    const isAlike = run && run.widest > mostColumns === length > mostColumns;
    if (isAlike && places <= Math.max(fewPlaces, placesPerCell * cells))
      Object.assign(run, { end: row + 1, widest, cells });
    else runs.push({ start: row, end: row + 1, widest: length, cells: length });
  });
  return runs;
}
