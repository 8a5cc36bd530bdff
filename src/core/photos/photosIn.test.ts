import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { storyOf } from '#test/everyStory.ts';
import type { BlockId, Photo, PhotoId, Story } from '../story/story.ts';
import { photosBeside, photosIn } from './photosIn.ts';

const base = storyOf(aStoryFile());
const [sample] = base.photos;
const photo = (id: string, hasFile: boolean): Photo => {
  if (!sample) throw new Error('expected a picture');
  return {
    ...sample,
    id: id as PhotoId,
    renditions: hasFile ? [{ file: `${id}.jpg`, type: 'image/jpeg' }] : [],
  };
};
const story: Story = {
  ...base,
  photos: [photo('lead', true), photo('lost', false), photo('inside', true), photo('gone', false)],
  body: [
    ...base.body.filter(({ type }) => type !== 'figure'),
    { id: 'f1' as BlockId, type: 'figure', photo: 'inside' as PhotoId },
    { id: 'f2' as BlockId, type: 'figure', photo: 'gone' as PhotoId },
  ],
};
const ids = (...of: Parameters<typeof photosIn>) => photosIn(...of).map(({ id }) => id);

describe('the pictures of a story', () => {
  it('have each one place', () => {
    expect(ids('strip', story, false)).toEqual(['lead']);
    expect(ids('text', story, false)).toEqual(['inside']);
    expect(ids('list', story, false)).toEqual(['lost', 'gone']);
  });

  it('keep their place in a published story when their file is missing', () => {
    expect(ids('strip', story, true)).toEqual(['lead', 'lost', 'gone']);
    expect(ids('list', story, true)).toEqual([]);
  });

  it('are turned through in the viewer with those beside them', () => {
    const beside = (id: string) => photosBeside(id as PhotoId, story, false).map((other) => other.id);
    expect([beside('lead'), beside('inside'), beside('gone')]).toEqual([
      ['lead'],
      ['inside'],
      ['lost', 'gone'],
    ]);
  });
});
