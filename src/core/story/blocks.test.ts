import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { blocksInPageOrder, mentionsInPageOrder, paragraphNumber, textOfBlock } from './blocks.ts';
import { parseStory } from './parseStory.ts';
import type { BlockId, Story } from './story.ts';

function aStory(changes: Record<string, unknown> = {}): Story {
  const parsed = parseStory(aStoryFile(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const id = (text: string) => text as BlockId;

describe('page order', () => {
  it('is headline, summary, byline, dateline, body with the captions in it, contributors, links', () => {
    const story = aStory({ summary: 'All are safe.', byline: 'By Ida Nes' });
    expect(blocksInPageOrder(story).map((block) => block.id)).toEqual([
      ...['headline', 'summary', 'byline', 'dateline'],
      ...['p1', 'p2', 'p3', 'caption-chart', 'contributor-1', 'link-1'],
    ]);
  });

  it('has the captions of pictures outside the text, and of those without a file, before it', () => {
    const [chart] = aStory().photos;
    const listed = aStory({ photos: [{ ...chart, renditions: [] }] });
    const outside = aStory({ body: aStory().body.filter(({ type }) => type !== 'figure') });
    for (const story of [listed, outside])
      expect(blocksInPageOrder(story).map((block) => block.id)).toEqual([
        ...['headline', 'caption-chart', 'dateline', 'p1', 'p2', 'p3', 'contributor-1', 'link-1'],
      ]);
  });

  it('leaves out what the story does not have, and figures, which have no text', () => {
    const ids = blocksInPageOrder(aStory()).map((block) => block.id);
    expect(ids).not.toContain('summary');
    expect(ids).not.toContain('byline');
    expect(ids).not.toContain('map');
  });

  it('gives the picture of a caption and the marks of a block', () => {
    const blocks = blocksInPageOrder(aStory());
    expect(blocks.find((block) => block.id === 'caption-chart')).toMatchObject({
      region: 'caption',
      photo: 'chart',
    });
    expect(blocks.find((block) => block.id === 'link-1')?.marks).toHaveLength(1);
  });

  it('sorts mentions by block, then position, outer before inner', () => {
    const mention = (entity: string, block: string, start: number, quote: string) => ({
      ...{ entity, block, start, end: start + quote.length, quote, kind: 'name' },
    });
    const story = aStory({
      mentions: [
        mention('norway', 'contributor-1', 0, 'Ola'),
        mention('bergen', 'contributor-1', 0, 'Ola Nes'),
        mention('ida-berg', 'p3', 8, 'Ida Berg'),
        mention('norway', 'dateline', 8, 'Norway'),
        mention('bergen', 'dateline', 0, 'BERGEN'),
        mention('aurora', 'caption-chart', 10, 'Aurora'),
        mention('aurora', 'headline', 6, 'Aurora'),
      ],
    });
    expect(mentionsInPageOrder(story).map(({ quote }) => quote)).toEqual([
      ...['Aurora', 'BERGEN', 'Norway', 'Ida Berg', 'Aurora', 'Ola Nes', 'Ola'],
    ]);
  });
});

describe('a block', () => {
  it('is found by its id, with the text that offsets refer to', () => {
    expect(textOfBlock(aStory(), id('p2'))).toBe('No one hurt');
    expect(textOfBlock(aStory(), id('dateline'))).toBe('BERGEN, Norway');
    expect(textOfBlock(aStory(), id('map'))).toBeUndefined();
  });

  it('that is a paragraph is numbered among paragraphs, not among blocks', () => {
    expect(paragraphNumber(aStory(), id('p1'))).toBe(1);
    expect(paragraphNumber(aStory(), id('p3'))).toBe(2);
    expect(paragraphNumber(aStory(), id('p2'))).toBeUndefined();
    expect(paragraphNumber(aStory(), id('headline'))).toBeUndefined();
  });
});
