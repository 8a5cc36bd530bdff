import type { OwnFacts, ShelfStory } from '#core/library/shelfStory.ts';
import { type StoryCard, toStoryCard } from '#core/story/storyCard.ts';
import { bundledStory } from './bundledStory/bundledStory.ts';

/** A story of the shelf; with facts of its own it is the reader's. */
export function aShelfStory(
  id: string,
  change: Partial<StoryCard> = {},
  own?: Partial<OwnFacts>,
): ShelfStory {
  return {
    key: `${own ? 'own' : 'stories'}/${id}`,
    card: { ...toStoryCard(bundledStory()), id, headline: `Story ${id}`, headlineNames: [], ...change },
    own: own && { addedAt: 0, bytes: 1000, format: 'html', isMarked: false, shelved: {}, ...own },
  };
}
