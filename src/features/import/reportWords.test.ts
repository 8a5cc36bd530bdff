import { describe, expect, it } from 'vitest';
import type { ImportReport } from '#core/importers/imported.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { characterWords, contentWords, encodingWords, namesWords, shorten } from './reportWords.ts';

const report: ImportReport = {
  format: 'html',
  characters: 5230,
  kept: 4012,
  dropped: [],
  guessed: [],
  unused: [],
};

describe('the report of an import', () => {
  it('counts what was kept and what was left out', () => {
    expect(characterWords(report)).toBe('4,012 of 5,230 kept, 1,218 left out');
    expect(characterWords({ ...report, kept: 5230 })).toBe('All 5,230 kept');
  });

  it('says when the encoding is a guess', () => {
    expect(encodingWords({ name: 'windows-1252', how: 'guessed' })).toMatch(/^WINDOWS-1252, guessed/);
    expect(encodingWords({ name: 'utf-8', how: 'declared' })).toBe('UTF-8, as the file says');
  });

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

  it('says nothing of names that the file brought itself', () => {
    expect(namesWords('own', 'en')).toBeUndefined();
  });

  it('cuts a long text between characters and says how much it hides', () => {
    expect(shorten('ferry', 9)).toEqual({ shown: 'ferry', hidden: 0 });
    expect(shorten('ferry', 3)).toEqual({ shown: 'fer', hidden: 2 });
    expect(shorten('⛴️🚢🚢', 3)).toEqual({ shown: '⛴️', hidden: 4 });
  });
});
