import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { storyOf } from '#test/everyStory.ts';
import { applyEdits, editsOf, findUnusable, hasNewEdits } from './storyEdits.ts';

const story = storyOf(aStoryFile());
const edits = editsOf(story);

describe('what a reader corrects before saving', () => {
  it('changes nothing if nothing was typed', () => {
    expect(applyEdits(story, edits)).toEqual(story);
  });

  it('sets headline, date, authors and language, with its direction', () => {
    const typed = { headline: ' Ferry sinks ', published: '1999-08-20', byline: 'Ana Wu', language: 'ar' };
    expect(applyEdits(story, typed)).toMatchObject({
      headline: 'Ferry sinks',
      published: '1999-08-20',
      byline: 'Ana Wu',
      language: 'ar',
      direction: 'rtl',
    });
  });

  it('leaves what was not typed as it is read, also another time', () => {
    const again = { ...story, headline: 'Read otherwise this time' };
    expect(applyEdits(again, { byline: 'Ana Wu' })).toEqual({ ...again, byline: 'Ana Wu' });
  });

  it('asks for another reading only if it differs from what was read', () => {
    expect(hasNewEdits(story, {})).toBe(false);
    expect(hasNewEdits(story, { headline: story.headline })).toBe(false);
    expect(hasNewEdits(story, { headline: 'Ferry sinks' })).toBe(true);
  });

  it('says that a date was typed, and nothing of one that was emptied', () => {
    const read = { ...story, readFrom: { published: 'meta', captured: 'import' } } as const;
    expect(applyEdits(read, { ...edits, published: '1999-08-20' }).readFrom).toEqual({
      published: 'reader',
      captured: 'import',
    });
    expect(applyEdits(read, { ...edits, published: '' }).readFrom).toEqual({ captured: 'import' });
    expect(applyEdits(read, edits).readFrom).toEqual(read.readFrom);
  });

  it('removes a date or byline that was emptied', () => {
    const bare = applyEdits({ ...story, byline: 'Ana Wu' }, { ...edits, published: '', byline: ' ' });
    expect('published' in bare || 'byline' in bare).toBe(false);
  });

  it('keeps what was there in place of what can’t be used, and names it', () => {
    const typed = { headline: ' ', published: 'last week', byline: '', language: 'not a tag!' };
    expect(findUnusable(typed)).toEqual(['headline', 'published', 'language']);
    const { headline, published, language } = applyEdits(story, typed);
    expect({ headline, published, language }).toEqual({
      headline: story.headline,
      published: story.published,
      language: story.language,
    });
  });
});
