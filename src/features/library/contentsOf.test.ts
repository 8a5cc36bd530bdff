import { describe, expect, it } from 'vitest';
import { contentsOf } from './contentsOf.ts';

describe('the contents of a story in words', () => {
  it('has a line for names, events with their days, and pictures', () => {
    expect(contentsOf({ names: 21, events: 15, days: '10 to 20 September', pictures: 6 })).toEqual([
      '21 people, places and organisations',
      '15 events, 10 to 20 September',
      '6 pictures',
    ]);
  });

  it('uses the singular for one', () => {
    expect(contentsOf({ names: 1, events: 1, pictures: 1 })).toEqual(['1 name', '1 event', '1 picture']);
  });

  it('leaves out what a story doesn’t have', () => {
    expect(contentsOf({ names: 0, events: 0, pictures: 0 })).toEqual([]);
  });
});
