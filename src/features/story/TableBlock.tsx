import type { BodyBlock } from '#core/story/story.ts';
import { type TableCell, tableRows } from '#core/story/tableRows.ts';

export function TableBlock({ table }: { table: Extract<BodyBlock, { type: 'table' }> }) {
  const { head, body } = tableRows(table);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too
    <section id={table.id} className="table-scroll" aria-label="Table" tabIndex={0}>
      <table>
        {head.length > 0 && <thead>{head.map(drawRow)}</thead>}
        <tbody>{body.map(drawRow)}</tbody>
      </table>
    </section>
  );
}

/** Rows and cells have no id and never change order, so their places are the keys. */
function drawRow(cells: readonly TableCell[], row: number) {
  return (
    <tr key={row}>
      {cells.map(({ text, ...cell }, column) => {
        const Cell = cell.scope ? 'th' : 'td';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Cell key={column} {...cell}>
            {text}
          </Cell>
        );
      })}
    </tr>
  );
}
