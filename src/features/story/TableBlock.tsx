import { useMemo, useRef, useState } from 'react';
import { firstRows } from '#core/story/firstRows.ts';
import type { BodyBlock } from '#core/story/story.ts';
import { tableParts } from '#core/story/tableParts.ts';
import { type TableCell, tableRows } from '#core/story/tableRows.ts';
import { counted } from '#core/text/counted.ts';
import { Button } from '#ui/Button.tsx';

/** More would keep the page from opening; the reader may ask for them. */
const mostCells = 10_000;

export function TableBlock({ table }: { table: Extract<BodyBlock, { type: 'table' }> }) {
  const [isWhole, setIsWhole] = useState(false);
  const section = useRef<HTMLElement>(null);
  const shown = useMemo(() => (isWhole ? table : firstRows(table, mostCells)), [table, isWhole]);
  const parts = useMemo(() => tableParts(shown).map(tableRows), [shown]);
  const others = table.rows.length - shown.rows.length;
  const showAll = () => {
    setIsWhole(true);
    section.current?.focus({ preventScroll: true });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too */}
      <section ref={section} id={table.id} className="table-scroll" aria-label="Table" tabIndex={0}>
        {parts.map(({ head, body }, part) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never change order
          <table key={part}>
            {head.length > 0 && <thead>{head.map(drawRow)}</thead>}
            <tbody>{body.map(drawRow)}</tbody>
          </table>
        ))}
      </section>
      {others > 0 && (
        <p>
          {counted(others, 'more row')}. <Button onClick={showAll}>Show the whole table</Button>
        </p>
      )}
    </>
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
