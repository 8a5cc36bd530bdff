import { groupBy } from '../groupBy.ts';
import { figuresIn } from '../photos/photosIn.ts';
import type { BlockId, Mark, Mention, PhotoId, Story } from './story.ts';

type BlockRegion =
  | 'headline'
  | 'summary'
  | 'byline'
  | 'caption'
  | 'dateline'
  | 'body'
  | 'contributor'
  | 'link';

/** Part of the story's text that mentions, times and attributions refer to. */
export type TextBlock = {
  readonly id: BlockId;
  readonly text: string;
  readonly region: BlockRegion;
  /** The picture that a caption belongs to. */
  readonly photo?: PhotoId;
  readonly marks?: readonly Mark[];
};

type WithText = { readonly id: BlockId; readonly text: string; readonly marks?: readonly Mark[] | undefined };

/**
 * All blocks with text, in page order (the order of "3 of 18"): headline, summary, byline, captions by picture, dateline,
 * body with the captions of pictures inside it, contributors, links. Tables and rules have no text and are left out.
 */
export function blocksInPageOrder(story: Story): readonly TextBlock[] {
  const figures = figuresIn(story.body);
  const captions = groupBy(story.photos, ({ id, renditions }) => renditions[0] && figures.get(id));
  const captionsAt = (place: Story['body'][number] | undefined) => (captions.get(place) ?? []).map(toCaption);
  return [
    ...fixedBlock('headline', story.headline),
    ...fixedBlock('summary', story.summary),
    ...fixedBlock('byline', story.byline),
    ...captionsAt(undefined),
    ...fixedBlock('dateline', story.dateline?.text),
    ...story.body.flatMap((block) => ('text' in block ? [toTextBlock('body', block)] : captionsAt(block))),
    ...story.contributors.map((block) => toTextBlock('contributor', block)),
    ...story.links.map((block) => toTextBlock('link', block)),
  ];
}

/** The text that offsets of `block` refer to; undefined if there is no such block or it has no text. */
export function textOfBlock(story: Story, block: BlockId): string | undefined {
  return blocksInPageOrder(story).find(({ id }) => id === block)?.text;
}

/** By block in page order, then position, an outer mention before those nested in it. */
export function mentionsInPageOrder(story: Story): readonly Mention[] {
  const order = new Map(blocksInPageOrder(story).map(({ id }, index) => [id, index]));
  const position = ({ block }: Mention) => order.get(block) ?? order.size;
  return story.mentions.toSorted((a, b) => position(a) - position(b) || a.start - b.start || b.end - a.end);
}

/** 1-based number of a body paragraph, as in "paragraph 2"; undefined for other blocks. */
export function paragraphNumber(story: Story, block: BlockId): number | undefined {
  const paragraphs = story.body.filter(({ type }) => type === 'paragraph');
  const index = paragraphs.findIndex(({ id }) => id === block);
  return index === -1 ? undefined : index + 1;
}

/** The fixed id of a picture's caption. */
export function captionBlockId(photo: PhotoId): BlockId {
  return `caption-${photo}` as BlockId;
}

function fixedBlock(region: 'headline' | 'summary' | 'byline' | 'dateline', text: string | undefined) {
  return text === undefined ? [] : [{ id: region as BlockId, text, region }];
}

function toCaption({ id, caption }: Story['photos'][number]): TextBlock {
  return { id: captionBlockId(id), text: caption, region: 'caption', photo: id };
}

function toTextBlock(region: 'body' | 'contributor' | 'link', { id, text, marks }: WithText): TextBlock {
  return { id, text, region, ...(marks && { marks }) };
}
