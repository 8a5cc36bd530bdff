import { blocksInPageOrder, paragraphNumber } from '../story/blocks.ts';
import type { BlockId, Story } from '../story/story.ts';

const regionWords = {
  headline: 'Headline',
  summary: 'Summary',
  byline: 'Byline',
  caption: 'Caption',
  dateline: 'Dateline',
  body: 'Text',
  contributor: 'Contributors',
  link: 'Links',
} as const;

/** "Paragraph 2", "Caption"; empty if the story has no such block. */
export function whereWords(story: Story, block: BlockId): string {
  const paragraph = paragraphNumber(story, block);
  if (paragraph !== undefined) return `Paragraph ${paragraph}`;
  const region = blocksInPageOrder(story).find(({ id }) => id === block)?.region;
  return region ? regionWords[region] : '';
}
