import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { newestFirst } from './newestFirst.ts';
import { toStoryCard } from './storyCard.ts';

describe('the card of the bundled story', () => {
  const card = toStoryCard(bundledStory());

  it('has counts and first lines of the story', () => {
    expect(card).toMatchObject({
      publisher: 'The Associated Press',
      place: 'Seoul, South Korea',
      names: 21,
      events: 15,
      days: '10 to 20 September',
      pictures: 6,
    });
    expect(card.paragraphs).toHaveLength(10);
    expect(card.photo?.label).toBe('Illustration in place of the agency’s photo');
  });

  it('has the names in the headline that must not break', () => {
    const names = card.headlineNames.map(({ start, end }) => card.headline.slice(start, end));
    expect(names).toEqual(['Kim Jong Un', 'Putin']);
  });

  it('leaves the text out', () => {
    expect(JSON.stringify(card)).not.toContain(bundledStory().body.find((block) => 'text' in block)?.text);
  });
});

describe('the front page’s order', () => {
  const card = toStoryCard(bundledStory());
  const on = (published: string, id: string) => ({ ...card, published, id });

  it('is newest first, and stable within a day', () => {
    const cards = [on('2022', 'old'), on('2024-03-05', 'a'), on('2024-03-05', 'b'), on('2023-09-20', 'c')];
    expect(newestFirst(cards).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'old']);
  });
});
