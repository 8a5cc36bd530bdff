import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import type { BlockId } from './story.ts';
import { tableRows } from './tableRows.ts';

type Given = Omit<Parameters<typeof tableRows>[0], 'id' | 'type'>;

/** A row as "Day|Monday", heads with the way they point, wide and high cells with their size. */
function drawn(given: Given): { head: readonly string[]; body: readonly string[] } {
  const { head, body } = tableRows({ id: 't1' as BlockId, type: 'table', ...given });
  const draw = (rows: typeof head) =>
    rows.map((row) =>
      row
        .map(({ text, scope, rowSpan = 1, colSpan = 1 }) => {
          const size = rowSpan * colSpan > 1 ? ` ${colSpan}x${rowSpan}` : '';
          return `${text}${scope ? ` (${scope})` : ''}${size}`;
        })
        .join('|'),
    );
  return { head: draw(head), body: draw(body) };
}

describe('a table', () => {
  it('has its first row as head, unless it is the only row', () => {
    expect(drawn({ rows: [['Day'], ['Monday']] })).toEqual({ head: ['Day (col)'], body: ['Monday'] });
    expect(drawn({ rows: [['Day']] })).toEqual({ head: [], body: ['Day'] });
    expect(drawn({ rows: [] })).toEqual({ head: [], body: [] });
  });

  it('has the heads that the story states', () => {
    const rows = [
      ['', 'Gold'],
      ['Norway', '16'],
    ];
    expect(drawn({ rows, headRows: 1, headColumns: 1 })).toEqual({
      head: [' (col)|Gold (col)'],
      body: ['Norway (row)|16'],
    });
    expect(drawn({ rows, headRows: 0 })).toEqual({ head: [], body: ['|Gold', 'Norway|16'] });
  });

  it('keeps its columns where a cell covers others', () => {
    const rows = [
      ['Norway', 'Gold', '16'],
      ['', 'Silver', '8'],
      ['Total', '', '24'],
    ];
    const spans = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 2, column: 0, rows: 1, columns: 2 },
    ];
    expect(drawn({ rows, headRows: 0, spans }).body).toEqual([
      'Norway 1x2|Gold|16',
      'Silver|8',
      'Total 2x1|24',
    ]);
  });

  it('loses no words to a span that claims them', () => {
    const rows = [['a', 'b']];
    expect(drawn({ rows, spans: [{ row: 0, column: 0, rows: 1, columns: 2 }] }).body).toEqual(['a 2x1|b']);
  });

  it.each([
    ['each row', 1],
    ['all rows, again and again', Number.POSITIVE_INFINITY],
  ])('with a span over %s is drawn in a time that grows with its cells', (name, rows) => {
    expectLinear(
      name,
      12_000,
      (size) => ({
        rows: Array.from({ length: size }, () => ['a', '', '']),
        spans: Array.from({ length: size }, (_, row) => ({ row, column: 0, rows, columns: 3 })),
      }),
      drawn,
    );
  });
});
