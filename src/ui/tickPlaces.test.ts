import { describe, expect, it } from 'vitest';
import { nearestPlace, tickPlaces } from './tickPlaces.ts';

const drawn = (places: readonly number[], current?: number) => tickPlaces(places, current).map(({ n }) => n);

describe('ticks of a ruler', () => {
  it('are one for mentions that would be drawn on top of each other', () => {
    expect(drawn([0.1, 0.101, 0.5, 0.5005, 0.9])).toEqual([1, 3, 5]);
  });

  it('are measured from the last one drawn, so that a row of close ones does not vanish', () => {
    expect(drawn([0.1, 0.1015, 0.103, 0.1045])).toEqual([1, 3]);
  });

  it('always have the current mention, and say which it is', () => {
    expect(tickPlaces([0.1, 0.101, 0.5], 2)).toEqual([
      { n: 1, place: 0.1, isCurrent: false },
      { n: 2, place: 0.101, isCurrent: true },
      { n: 3, place: 0.5, isCurrent: false },
    ]);
  });
});

it.each([
  [0, 1],
  [0.44, 1],
  [0.46, 2],
  [1, 3],
])('a click at %f of the ruler means the nearest n: %i', (at, mention) => {
  expect(nearestPlace([0.1, 0.8, 0.9], at)).toBe(mention);
});
