import { expect, it } from 'vitest';
import { placeAbove } from './placeAbove.ts';

const column = { left: 100, top: 0, right: 740, bottom: 2000 };
const card = { width: 320, height: 200 };
const place = (left: number, top: number, bottom = top + 24) => {
  const line = { left, top, right: left + 60, bottom };
  return placeAbove({ first: line, last: line }, card, { column, header: 52, gap: 6 });
};

it('stands above the words, at their start', () => {
  expect(place(300, 500)).toEqual({ top: 294, left: 300, isAbove: true });
});

it('stands below them where the header would be within 16 px', () => {
  expect(place(300, 52 + 16 + 206).isAbove).toBe(true);
  expect(place(300, 52 + 16 + 205)).toEqual({ top: 303, left: 300, isAbove: false });
});

it('stays within the column', () => {
  expect(place(700, 500).left).toBe(420);
  expect(place(20, 500).left).toBe(100);
});
