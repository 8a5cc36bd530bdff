import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { storyOf } from '#test/everyStory.ts';
import { toMarkup } from './markup.ts';
import type { BlockId } from './story.ts';

const entity = (id: string, name: string) => ({ id, kind: 'person', name });
const mention = (block: string, text: string, quote: string, of: string) => {
  const start = text.indexOf(quote);
  return { block, entity: of, start, end: start + quote.length, quote, kind: 'name' };
};
const headline = 'Ferry returns';
const text = 'Ada Holm met the crew.';
const caption = 'Olga Brandt and Ada Holm on the quay';

const story = storyOf(
  aStoryFile({
    headline,
    body: [{ id: 'p1', type: 'paragraph', text }],
    photos: [{ id: 'quay', kind: 'photo', caption, alt: '', credit: 'Ada Holm', renditions: [] }],
    entities: [entity('ada', 'Ada Holm'), entity('olga', 'Olga Brandt')],
    mentions: [
      mention('caption-quay', caption, 'Olga Brandt', 'olga'),
      mention('caption-quay', caption, 'Ada Holm', 'ada'),
      mention('p1', text, 'Ada Holm', 'ada'),
    ],
    places: [],
    times: [],
    attributions: [],
    sources: [],
    timeline: undefined,
    links: [],
    contributors: [],
    corrections: [],
    dateline: undefined,
    byline: undefined,
    summary: undefined,
  }),
);
const linksIn = (block: string) =>
  (toMarkup(story, []).get(block as BlockId) ?? []).flatMap(({ value }) =>
    value.kind === 'mention' && value.isLink ? [value.entity] : [],
  );

describe('the names that Tab reaches', () => {
  it('are links in the text, and in a caption only where the text doesn’t name them', () => {
    expect(linksIn('p1')).toEqual(['ada']);
    expect(linksIn('caption-quay')).toEqual(['olga']);
  });
});
