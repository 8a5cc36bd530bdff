import { parseStory } from '#core/story/parseStory.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import type { Database } from '../database.ts';
import { toSavedStory } from './toSavedStory.ts';

/** The card of a saved story, from its text and the pictures that are here; undefined if the text can't be read either. */
export async function cardFromText(id: string, database: Database): Promise<StoryCard | undefined> {
  const [text, pictures] = await Promise.all([
    database.get('texts', id),
    database.getAllKeysFromIndex('pictures', 'id', id),
  ]);
  const parsed = text && parseStory(text.file);
  if (!parsed?.ok || parsed.value.id !== id) return undefined;
  const files = new Set(pictures.map(([, file]) => file));
  return toSavedStory(parsed.value, { files, addedAt: 0, bytes: 0, format: 'story', names: 'own' }).card;
}
