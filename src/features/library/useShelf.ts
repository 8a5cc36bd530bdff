import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { type Library, libraryQuery, type OwnStory } from '#data/library/library.ts';

export type Shelf = {
  /** Undefined on the server and while loading. */
  readonly library: Library | undefined;
  readonly bundled: readonly ShelfStory[];
  readonly own: readonly OwnStory[];
};

/** The bundled stories, available at once, and the reader's own stories after they are loaded. */
export function useShelf(cards: readonly StoryCard[]): Shelf {
  const { data: library } = useQuery(libraryQuery());
  const bundled = useMemo(() => cards.map(toBundled), [cards]);
  return { library, bundled, own: library?.kind === 'open' ? library.stories : noStories };
}

const noStories: readonly OwnStory[] = [];

function toBundled(card: StoryCard): ShelfStory {
  return { key: `stories/${card.id}`, card, own: undefined };
}
