import 'fake-indexeddb/auto';
import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { invalidateAfter } from '../invalidateAfter.ts';
import { makeQueryClient } from '../queryClient.ts';
import { ownPictureQuery } from './ownPicture.ts';
import { ownStoryQuery } from './ownStory.ts';
import { saveStory } from './saveStory.ts';

const file = importedArticle().pictures[0]?.file ?? '';
const live = new Set<string>();
let client: QueryClient;

beforeEach(async () => {
  vi.restoreAllMocks();
  live.clear();
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    made += 1;
    live.add(`blob:${made}`);
    return `blob:${made}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void live.delete(address));
  await emptyDatabase();
  client = makeQueryClient();
  for (const id of ['ferry', 'storm'])
    await saveStory(importedArticle({ id }), source, { withPictures: true, at: 1 });
});

const open = (id: string) => client.ensureQueryData(ownStoryQuery(id));
const show = (id: string) => new QueryObserver(client, ownStoryQuery(id)).subscribe(() => {});

describe('the pictures of an own story', () => {
  it('stay while it is shown, though another is being opened', async () => {
    const { pictures } = await open('ferry');
    show('ferry');
    await open('storm');
    await invalidateAfter(client, { kind: 'backupRestored' });
    expect(live).toContain(pictures.addressOf(file));
  });

  it('are released when the story has left the cache', async () => {
    await open('ferry');
    await client.fetchQuery(ownPictureQuery('ferry', file));
    expect(live.size).toBe(2);
    client.clear();
    expect(live.size).toBe(0);
  });

  it('are those of the current story with that id, after one was deleted and another got it', async () => {
    const before = await open('ferry');
    await invalidateAfter(client, { kind: 'storyRemoved', id: 'ferry' });
    expect(live.size).toBe(0);
    expect(await open('ferry')).not.toBe(before);
  });
});

describe('an own story that can’t be opened', () => {
  it('gives the reason, and is read again at the next attempt', async () => {
    await expect(open('nowhere')).rejects.toMatchObject({ reason: { kind: 'missing' } });
    await saveStory(importedArticle({ id: 'nowhere' }), source, { withPictures: true, at: 1 });
    expect((await open('nowhere')).story.id).toBe('nowhere');
  });
});
