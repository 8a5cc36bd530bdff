import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { passageOfQuote, quoteLink } from './quoteLink.ts';

const page = 'https://lede.example/stories/x';

describe('a link to words of a story (LNK-2)', () => {
  it('has them in a parameter of its own and in a text fragment', () => {
    expect(quoteLink(page, '“six-day trip” & more')).toBe(
      `${page}?quote=%E2%80%9Csix%2Dday%20trip%E2%80%9D%20%26%20more#:~:text=%E2%80%9Csix%2Dday%20trip%E2%80%9D%20%26%20more`,
    );
  });

  it('is at most 2,000 characters long, cut between two words (LNK-1)', () => {
    const link = quoteLink(page, 'север '.repeat(2000));
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(new URL(link).searchParams.get('quote')).toMatch(/^север( север)+$/);
    expect(quoteLink(page, 'x'.repeat(5000))).toBe(page);
  });

  it('leads to the words, whatever the white space between them', () => {
    const story = bundledStory();
    const found = passageOfQuote(story, 'Kim Jong  Un has\nreturned home');
    expect(found?.block).toBe('p1');
    expect(passageOfQuote(story, 'no such (words')).toBeUndefined();
    expect(passageOfQuote(story, ' ')).toBeUndefined();
  });
});
