import type { BodyBlock } from './story.ts';

type Table = Extract<BodyBlock, { type: 'table' }>;

/** As in HTML: a head says which cells it is for, a cell may cover others. */
export type TableCell = {
  readonly text: string;
  readonly scope: 'col' | 'row' | undefined;
  readonly rowSpan?: number;
  readonly colSpan?: number;
};
type Rows = readonly (readonly TableCell[])[];

/**
 * A table's cells by row, without those that another covers. Unless the story says which rows are heads, the first of
 * several is; a single row is not.
 */
export function tableRows({ rows, headRows, headColumns = 0, spans = [] }: Table): {
  readonly head: Rows;
  readonly body: Rows;
} {
  const heads = headRows ?? (rows.length > 1 ? 1 : 0);
  const over = covered(rows, spans);
  const cells = rows.map((texts, row) =>
    texts.flatMap((text, column): TableCell | readonly [] => {
      const span = over[row]?.[column];
      const isFirst = span?.row === row && span.column === column;
      if (span && !isFirst && text === '') return [];
      return {
        text,
        scope: row < heads ? 'col' : column < headColumns ? 'row' : undefined,
        ...(isFirst && { rowSpan: span.rows, colSpan: span.columns }),
      };
    }),
  );
  return { head: cells.slice(0, heads), body: cells.slice(heads) };
}

type Span = NonNullable<Table['spans']>[number];

/** The span over each cell that has one. Where one meets another it ends, so that no cell is visited twice. */
function covered(rows: Table['rows'], spans: readonly Span[]): readonly (readonly Span[])[] {
  const over: Span[][] = rows.map(() => []);
  const isFree = (row: number, column: number) => rows[row]?.[column] !== undefined && !over[row]?.[column];
  for (const span of spans)
    for (let y = span.row; y < span.row + span.rows && isFree(y, span.column); y += 1)
      for (let x = span.column; x < span.column + span.columns && isFree(y, x); x += 1)
        (over[y] ?? [])[x] = span;
  return over;
}
