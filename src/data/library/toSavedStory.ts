import type { Story } from '#core/story/story.ts';
import { toStoryCard } from '#core/story/storyCard.ts';
import type { SavedStory } from '../database.ts';

type Facts = Pick<SavedStory, 'addedAt' | 'bytes' | 'format' | 'names' | 'shelved'> & {
  /** Paths of the pictures that are saved with it: lists count and show no others. */
  readonly files: ReadonlySet<string>;
};

export function toSavedStory(
  story: Story,
  { files, addedAt, bytes, format, names, shelved = {} }: Facts,
): SavedStory {
  const photos = story.photos.flatMap((photo) => {
    const renditions = photo.renditions.filter(({ file }) => files.has(file));
    return renditions.length === 0 ? [] : [{ ...photo, renditions }];
  });
  const isShelved = Object.keys(shelved).length > 0;
  const card = toStoryCard({ ...story, photos });
  return { id: story.id, card, addedAt, bytes, format, names, ...(isShelved && { shelved }) };
}
