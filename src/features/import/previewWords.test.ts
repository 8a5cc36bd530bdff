import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { contentWords, namesWords, shorten } from './previewWords.ts';

describe('a story before it is saved', () => {
  it('lists what is in the story, and nothing that is not', () => {
    const story = bundledStory();
    expect(contentWords(story)).toEqual(['10 paragraphs', '6 pictures', '21 names', '15 events']);
    expect(contentWords({ ...story, photos: [], entities: [], timeline: undefined })).toEqual([
      '10 paragraphs',
    ]);
  });

  it('names the language in which names are not marked', () => {
    expect(namesWords('language', 'de')).toContain('in German, only in English');
    expect(namesWords('language', 'x')).toContain('in x, only in English');
  });

  it('doesn’t mention names that were in the file', () => {
    expect(namesWords('own', 'en')).toBeUndefined();
  });

  it('truncates a long text between characters and says how much is hidden', () => {
    expect(shorten('ferry', 9)).toEqual({ shown: 'ferry', hidden: 0 });
    expect(shorten('ferry', 3)).toEqual({ shown: 'fer', hidden: 2 });
    expect(shorten('⛴️🚢🚢', 3)).toEqual({ shown: '⛴️', hidden: 4 });
  });
});
