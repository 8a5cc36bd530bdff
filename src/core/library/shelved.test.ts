import { describe, expect, it } from 'vitest';
import { aShelfStory } from '#test/aShelfStory.ts';
import type { ReadingProgress } from '../story/readingProgress.ts';
import type { Shelved } from './shelfStory.ts';
import { editShelved, filterShelf, isRead, type ShelfFilter, toShelved } from './shelved.ts';

const begun: ReadingProgress = { block: 'p2', paragraph: 2, of: 4, minutesLeft: 1 };
const ended: ReadingProgress = { ...begun, paragraph: 4, minutesLeft: 0 };
const own = (id: string, shelved: Shelved = {}) => aShelfStory(id, {}, { shelved });

describe('a story', () => {
  it('is read when its end was reached, unless the reader has said otherwise', () => {
    expect(isRead(own('a'), undefined)).toBe(false);
    expect(isRead(own('a'), begun)).toBe(false);
    expect(isRead(own('a'), ended)).toBe(true);
    expect(isRead(own('a', { isRead: false }), ended)).toBe(false);
    expect(isRead(own('a', { isRead: true }), begun)).toBe(true);
    expect(isRead(aShelfStory('site'), ended)).toBe(true);
  });

  it('keeps nothing that says nothing, and only valid tags', () => {
    expect(toShelved({ tags: [], isArchived: false })).toEqual({});
    expect(toShelved({ tags: ['a', 'A', ' '], isRead: false })).toEqual({ tags: ['a'], isRead: false });
    const tagged = editShelved({}, { kind: 'tag', tag: 'Port' });
    expect(editShelved(tagged, { kind: 'untag', tag: 'PORT' })).toEqual({});
    const archived = editShelved(tagged, { kind: 'archive', isArchived: true });
    expect(archived).toEqual({ tags: ['Port'], isArchived: true });
    expect(editShelved(archived, { kind: 'archive', isArchived: false })).toEqual(tagged);
  });
});

describe('the stories of a view', () => {
  const stories = [
    own('plain'),
    own('read', { isRead: true, tags: ['Port'] }),
    own('old', { isArchived: true, tags: ['port'] }),
    aShelfStory('site'),
  ];
  const keys = (filter: Partial<ShelfFilter>) =>
    filterShelf(stories, { view: 'all', tag: undefined, ...filter }, () => undefined).map(({ key }) => key);

  it.each([
    [{ view: 'all' }, ['own/plain', 'own/read', 'stories/site']],
    [{ view: 'unread' }, ['own/plain', 'stories/site']],
    [{ view: 'read' }, ['own/read']],
    [{ view: 'archived' }, ['own/old']],
    [{ tag: 'PORT' }, ['own/read']],
    [{ view: 'archived', tag: 'Port' }, ['own/old']],
  ] as const)('%o are these', (filter, expected) => {
    expect(keys(filter)).toEqual(expected);
  });
});
