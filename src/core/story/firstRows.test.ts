import { expect, it } from 'vitest';
import { firstRows } from './firstRows.ts';
import type { BlockId } from './story.ts';

const table = (rows: readonly (readonly string[])[], more = {}) => ({
  ...{ id: 't1' as BlockId, type: 'table' as const, rows: rows.map((row) => [...row]) },
  ...more,
});

it('gives a table of few cells as it is', () => {
  const whole = table([
    ['Port', 'Boats'],
    ['Bergen', '3'],
  ]);
  expect(firstRows(whole, 4)).toBe(whole);
});

it('gives as many whole rows as fit, the head still a head, without spans that reach further', () => {
  const rows = [
    ['Port', 'Boats'],
    ['Bergen', '3'],
    ['', '4'],
    ['Kirkwall', '2'],
  ];
  const spans = [
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 1 },
  ];
  const first = firstRows(table(rows, { spans }), 5);
  expect(first.rows).toEqual(rows.slice(0, 2));
  expect(first.headRows).toBe(1);
  expect(first.spans).toEqual(spans.slice(0, 1));
});

it('gives at least one row', () => {
  expect(firstRows(table([['a', 'b', 'c'], ['d']]), 2).rows).toEqual([['a', 'b', 'c']]);
});
