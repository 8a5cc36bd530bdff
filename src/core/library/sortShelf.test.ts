import { describe, expect, it } from 'vitest';
import { toStoryCard } from '#core/story/storyCard.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import type { ShelfStory } from './shelfStory.ts';
import { sortShelf } from './sortShelf.ts';

const card = toStoryCard(bundledStory());
const day = 86_400_000;

function story(headline: string, published: string | undefined, addedAt?: number): ShelfStory {
  const { published: _, ...rest } = card;
  return {
    key: headline,
    card: { ...rest, headline, ...(published !== undefined && { published }) },
    own:
      addedAt === undefined ? undefined : { addedAt, bytes: 1, format: 'html', isMarked: true, shelved: {} },
  };
}

const shelf = [
  story('Banks', '2020-01-01', 20_000 * day),
  story('Árbol', undefined, 20_002 * day),
  story('Act 10', '2024-10-06', 20_000.5 * day), // the day before Act 9 was published
  story('Act 9', '2024-10-05'),
];
const titles = (stories: readonly ShelfStory[]) => stories.map(({ card }) => card.headline);
const none = () => undefined;

describe('the order of the front page', () => {
  it('has the newest first, bundled stories by their date of publication', () => {
    expect(titles(sortShelf(shelf, 'newest', none))).toEqual(['Árbol', 'Act 9', 'Act 10', 'Banks']);
  });

  it('has stories without a date last by date', () => {
    expect(titles(sortShelf(shelf, 'published', none))).toEqual(['Act 10', 'Act 9', 'Banks', 'Árbol']);
  });

  it('sorts titles as a dictionary does, with accents and numbers in order', () => {
    expect(titles(sortShelf(shelf, 'title', none))).toEqual(['Act 9', 'Act 10', 'Árbol', 'Banks']);
  });

  it('has stories being read first, by progress, and finished ones last', () => {
    const at: Readonly<Record<string, number>> = { Banks: 2, 'Act 9': 8, Árbol: 10 };
    const progressOf = ({ key }: ShelfStory) => {
      const paragraph = at[key];
      return paragraph === undefined
        ? undefined
        : { block: 'p1', paragraph, of: 10, minutesLeft: paragraph === 10 ? 0 : 2 };
    };
    expect(titles(sortShelf(shelf, 'progress', progressOf))).toEqual(['Act 9', 'Banks', 'Act 10', 'Árbol']);
  });
});
