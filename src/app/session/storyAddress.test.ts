import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { parseAddress, toSearch } from './storyAddress.ts';

const story = bundledStory();
const parse = (search: string) => parseAddress(new URLSearchParams(search), story);

describe('the address of a story', () => {
  it.each([
    '',
    '?entity=kim-jong-un&mention=18',
    '?entity=kim-jong-un&second=russia&mention=2&event=ev-border&photo=arrival&panel=timeline',
  ])('parses what it writes: “%s”', (search) => {
    expect(toSearch(parse(search).address)).toBe(search);
  });

  it('reports what the story does not have, and leaves it out', () => {
    expect(parse('?entity=nobody&event=ev-border&photo=none')).toEqual({
      address: { event: 'ev-border' },
      unknown: ['name', 'picture'],
    });
  });

  it.each([
    ['a mention past the last', '?entity=kim-jong-un&mention=19'],
    ['a mention that is no number', '?entity=kim-jong-un&mention=two'],
    ['the same name as its own second', '?entity=kim-jong-un&second=kim-jong-un'],
    ['a panel that does not exist', '?entity=kim-jong-un&panel=sport'],
  ])('leaves out %s', (_what, search) => {
    expect(parse(search)).toEqual({ address: { entity: 'kim-jong-un' }, unknown: [] });
  });

  it('has no mention without a name', () => {
    expect(parse('?mention=3&second=russia').address).toEqual({});
  });
});
