import { describe, expect, it } from 'vitest';
import { article, importText, pageOf } from '#test/importText.ts';

function cellsOf(table: string): { readonly cells: number; readonly text: string } {
  const { story } = importText(pageOf(`<article><h1>Ferry</h1>${article}<table>${table}</table></article>`));
  const rows = story.body.flatMap((block) => (block.type === 'table' ? block.rows : []));
  return { cells: rows.flat().length, text: rows.flat().join('') };
}

describe('a table that a small page makes huge keeps its words and not its empty cells', () => {
  it('by cells that cover thousands of others', () => {
    const row = `<tr>${'<td rowspan="100" colspan="100">a</td>'.repeat(10)}</tr>`;
    const { cells, text } = cellsOf(row.repeat(100));
    expect(text).toBe('a'.repeat(1000));
    expect(cells).toBe(1000);
  });

  it('by one row of many cells above many short ones', () => {
    const { cells, text } = cellsOf(
      `<tr>${'<td>a</td>'.repeat(2000)}</tr>${'<tr><td>b</td></tr>'.repeat(500)}`,
    );
    expect(text).toBe('a'.repeat(2000) + 'b'.repeat(500));
    expect(cells).toBe(2500);
  });

  it('but not a table of usual size', () => {
    const { cells } = cellsOf('<tr><th colspan="3">a</th></tr><tr><td>b</td><td>c</td></tr>');
    expect(cells).toBe(6);
  });
});
