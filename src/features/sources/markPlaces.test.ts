import { expect, it } from 'vitest';
import { markPlaces } from './markPlaces.ts';

const block = { top: 100, line: 30 };
const places = (...lines: readonly (readonly [number, number])[]) =>
  markPlaces(
    lines.map(([first, last], claim) => ({ claim, first, last })),
    block,
  ).map(({ top, height }) => [top, height]);

it('a mark is as high as its sentence, less a gap', () => {
  expect(places([0, 2])).toEqual([[100, 87]]);
});

it('two sentences that share a line share its height, and the mark changes there', () => {
  expect(places([0, 1], [1, 2])).toEqual([
    [100, 42],
    [145, 42],
  ]);
});

it('three on one line have a third each', () => {
  expect(places([0, 0], [0, 0], [0, 1])).toEqual([
    [100, 7],
    [110, 7],
    [120, 37],
  ]);
});
