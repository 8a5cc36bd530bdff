import { describe, expect, it } from 'vitest';
import { parseStory } from '#core/story/parseStory.ts';
import { aStoryFile } from '#test/aStoryFile.ts';
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

  it('is at most 2,000 characters long, with all open that can be and the longest ids of a valid story (LNK-1)', () => {
    const withIds = (length: number) => {
      const long = (id: string) => id.padEnd(length, 'x');
      const file = JSON.stringify(aStoryFile()).replaceAll(
        /"(aurora|norway|aground|ida-berg)"/g,
        (_, id: string) => `"${long(id)}"`,
      );
      const read = parseStory(JSON.parse(file));
      return read.ok ? { story: read.value, long } : undefined;
    };
    const longest = withIds(200);
    if (!longest) throw new Error('the ids are refused');
    const { story, long } = longest;
    for (const chosen of [
      `entity=${long('aurora')}&second=${long('norway')}&mention=3`,
      `source=${long('ida-berg')}&otherSource=coast-guard&claim=1&only=true`,
    ]) {
      const search = `?${chosen}&event=${long('aground')}&photo=chart&panel=timeline`;
      expect(toSearch(parseAddress(new URLSearchParams(search), story).address)).toBe(search);
      expect(`https://news.example.org/stories/${'x'.repeat(80)}${search}`.length).toBeLessThan(
        2000 - 2 * 200,
      );
    }
    expect(withIds(201)).toBeUndefined();
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
