import { describe, expect, it } from 'vitest';
import { contentsOf } from './contentsOf.ts';

describe('what a story holds, in words', () => {
  it('has a line for names, events with their days, and pictures', () => {
    expect(contentsOf({ names: 21, events: 15, days: '10 to 20 September', pictures: 6 })).toEqual([
      '21 people, places and organisations',
      '15 events, 10 to 20 September',
      '6 pictures',
    ]);
  });

  it('counts one as one', () => {
    expect(contentsOf({ names: 1, events: 1, pictures: 1 })).toEqual(['1 name', '1 event', '1 picture']);
  });

  it('says nothing of what a story hasn’t', () => {
    expect(contentsOf({ names: 0, events: 0, pictures: 0 })).toEqual([]);
  });
});
