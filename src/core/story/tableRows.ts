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
  const cells = rows.map((texts, row) =>
    texts.flatMap((text, column): TableCell | readonly [] => {
      const span = spans.find(
        (one) =>
          row >= one.row &&
          row < one.row + one.rows &&
          column >= one.column &&
          column < one.column + one.columns,
      );
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
