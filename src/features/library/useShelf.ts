import { useMemo, useSyncExternalStore } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import type { KeptStory } from '#data/database.ts';
import { type Library, libraryAtFirst, readLibrary, watchLibrary } from '#data/library/library.ts';
import { ownKey } from '#data/library/storyParts.ts';

export type Shelf = {
  readonly library: Library;
  readonly bundled: readonly ShelfStory[];
  readonly own: readonly ShelfStory[];
};

/** The bundled stories, at once, and the reader's own when the browser has told them. */
export function useShelf(cards: readonly StoryCard[]): Shelf {
  const library = useSyncExternalStore(watchLibrary, readLibrary, libraryAtFirst);
  const bundled = useMemo(() => cards.map(toBundled), [cards]);
  const own = useMemo(() => (library.kind === 'open' ? library.stories.map(toOwn) : []), [library]);
  return { library, bundled, own };
}

function toBundled(card: StoryCard): ShelfStory {
  return { key: `stories/${card.id}`, card, own: undefined };
}

const known = new WeakMap<KeptStory, ShelfStory>();

/** The same for the same: what was worked out for one, a folded title or a drawn row, holds when the list changes. */
function toOwn(kept: KeptStory): ShelfStory {
  const story = known.get(kept) ?? {
    key: ownKey(kept.id),
    card: kept.card,
    own: { addedAt: kept.addedAt, format: kept.format, isMarked: kept.names === 'marked' },
  };
  known.set(kept, story);
  return story;
}
