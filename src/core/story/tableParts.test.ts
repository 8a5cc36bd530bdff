import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import type { BlockId } from './story.ts';
import { tableParts } from './tableParts.ts';

type Given = Omit<Parameters<typeof tableParts>[0], 'id' | 'type'>;
const parts = (given: Given) => tableParts({ id: 't1' as BlockId, type: 'table', ...given });
const row = (length: number, word = 'c') => Array.from({ length }, (_, i) => `${word}${i}`);
const rows = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => row(length, `r${i}c`));

/** What a browser lays out. */
const places = (given: Given) =>
  parts(given).reduce(
    (sum, { rows }) => sum + rows.length * Math.max(0, ...rows.map((one) => one.length)),
    0,
  );

describe('a table', () => {
  it('is one part if its rows are of similar length, or few', () => {
    expect(parts({ rows: rows(5000, 12) })).toHaveLength(1);
    expect(parts({ rows: [row(40), ...rows(200, 1)] })).toHaveLength(1);
    expect(parts({ rows: [] })).toHaveLength(1);
  });

  it('is divided where a row is far longer than the others, and keeps every cell in its order', () => {
    const given = [...rows(500, 3), row(20_000), ...rows(500, 3)];
    const divided = parts({ rows: given });
    expect(divided.length).toBeGreaterThan(2);
    expect(divided.flatMap((part) => part.rows).flat()).toEqual(given.flat());
  });

  it('has its heads in the part that they are in, and spans that end in their own', () => {
    const inside = { row: 1, column: 1001, rows: 1, columns: 2 };
    const across = { row: 0, column: 999, rows: 1, columns: 2 };
    const [left, right] = parts({ rows: rows(2, 1500), headColumns: 1, spans: [inside, across] });
    expect(left).toMatchObject({ headRows: 1, headColumns: 1, spans: [] });
    expect(right).toMatchObject({ headRows: 1, headColumns: 0, spans: [{ ...inside, column: 1 }] });
  });

  it('has few places without a cell, and is divided in linear time, however long one row is', () => {
    const make = (size: number): Given => ({
      rows: Array.from({ length: size }, (_, i) => (i % 100 === 0 ? row(500) : ['a'])),
      spans: Array.from({ length: size }, (_, i) => ({ row: i, column: 0, rows: 1, columns: 1 })),
    });
    const given = { rows: [...rows(2000, 2), row(20_000)] };
    expect(places(given)).toBeLessThan(5 * given.rows.flat().length);
    expectLinear('parts of a table', 40_000, make, parts);
  });
});
