import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { toStoryCard } from '#core/story/storyCard.ts';
import { emptyDatabase, everything } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { openDatabase, type SavedStory } from '../database.ts';
import { makeQueryClient } from '../queryClient.ts';
import { libraryQuery } from './library.ts';
import { removeStory } from './removeStory.ts';
import { saveStory } from './saveStory.ts';

const at = Date.UTC(2026, 10, 25);
beforeEach(async () => {
  await emptyDatabase();
  for (const id of ['ferry', 'storm'])
    await saveStory(importedArticle({ id }), source, { withPictures: true, at });
});

const list = async () => {
  const library = await makeQueryClient().fetchQuery(libraryQuery());
  if (library.kind !== 'open') throw new Error(library.kind);
  return library;
};

/** What a fault, or another version, may have written in place of a field. */
async function damage(change: object): Promise<void> {
  const database = await openDatabase();
  const row = await database.get('stories', 'ferry');
  await database.put('stories', { ...row, ...change } as SavedStory);
}

const card = toStoryCard(importedArticle({ id: 'ferry' }).story);

describe('an entry that can’t be shown as it is', () => {
  it.each<[string, object]>([
    ['no card', { card: undefined }],
    ['a card that is null', { card: null }],
    ['a card of another story', { card: { ...card, id: 'storm' } }],
    ['a headline that is no text', { card: { ...card, headline: 12 } }],
    ['an empty headline', { card: { ...card, headline: '' } }],
    ['names of the headline that are none', { card: { ...card, headlineNames: 'Ada' } }],
    ['a picture without files', { card: { ...card, photo: { alt: '' } } }],
    ['a picture that is a text', { card: { ...card, photo: 'photo.jpg' } }],
    ['paragraphs that are a number', { card: { ...card, paragraphs: 4 } }],
    ['a date that is a number', { card: { ...card, published: 2026 } }],
    ['minutes that are no number', { card: { ...card, minutes: Number.NaN } }],
    ['an unknown direction', { card: { ...card, direction: 'up' } }],
  ])('gets its card from the text: %s', async (_name, change) => {
    await damage(change);
    const { stories, damaged } = await list();
    expect(stories.map(({ card }) => card.headline)).toEqual([card.headline, card.headline]);
    expect(stories.find(({ key }) => key === 'own/ferry')?.card.paragraphs).toEqual(card.paragraphs);
    expect(damaged).toEqual([]);
  });

  it.each<[string, object]>([
    ['a moment after the last', { addedAt: 1e300 }],
    ['a date as text', { addedAt: 'yesterday' }],
    ['no number', { addedAt: Number.NaN }],
    ['a moment before 1970', { addedAt: -5e9 }],
  ])('has no day of being added if that can’t be true: %s', async (_name, change) => {
    await damage(change);
    expect((await list()).stories.map(({ own }) => own.addedAt)).toEqual([0, at]);
  });

  it('has no format and no size if those can’t be true', async () => {
    await damage({ format: 'papyrus', bytes: 'many' });
    expect((await list()).stories[0]?.own).toMatchObject({ format: undefined, bytes: 0 });
  });

  it('is listed as damaged if its text can’t be read either, and can be deleted', async () => {
    await damage({ card: null });
    const database = await openDatabase();
    await database.put('texts', { id: 'ferry', file: 'gone' as never });
    const { stories, damaged } = await list();
    expect(stories.map(({ key }) => key)).toEqual(['own/storm']);
    expect(damaged).toEqual(['ferry']);
    expect((await removeStory('ferry')).ok).toBe(true);
    expect((await list()).damaged).toEqual([]);
    expect(JSON.stringify(await everything())).not.toContain('"id":"ferry"');
  });

  it.each<[string, unknown]>([
    ['a number', 12],
    ['a list', ['ferry', 1]],
  ])('is listed as damaged if its key is %s, and can be deleted', async (_name, id) => {
    const database = await openDatabase();
    await database.put('stories', { id } as never);
    const { stories, damaged } = await list();
    expect(stories).toHaveLength(2);
    expect(damaged).toEqual([id]);
    expect((await removeStory(id as string)).ok).toBe(true);
    expect((await list()).damaged).toEqual([]);
  });
});
