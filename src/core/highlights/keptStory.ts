import { toAnchorText } from '../corrections/anchor.ts';
import { toSelectors } from '../exporters/annotations/selectors.ts';
import { textOfBlock } from '../story/blocks.ts';
import { given } from '../story/given.ts';
import type { BlockId, Story } from '../story/story.ts';
import type { Highlight } from './highlight.ts';
import { placeHighlights } from './placeHighlights.ts';
import { whereWords } from './whereWords.ts';

/** A highlight in a list of all stories, with what is known of its place. */
export type KeptItem = {
  readonly highlight: Highlight;
  /** `removed`: in what the reader took out of this copy; `unknown`: the story could not be read now. */
  readonly found: 'whole' | 'part' | 'removed' | 'lost' | 'unknown';
  /** "Paragraph 2"; empty if it isn't found. */
  readonly where: string;
  /** Quotes of it that the story doesn't have any more. */
  readonly missing: readonly string[];
  /** W3C selectors, a list for each passage. */
  readonly targets: readonly (readonly object[])[];
};

/** What a list of all highlights shows of a story. */
export type KeptHead = Pick<Story, 'language' | 'direction' | 'headline' | 'published' | 'sourceUrl'> & {
  /** Empty if it isn't known. */
  readonly publisher: string;
};

/** A story of which the reader keeps words. */
export type KeptStory = {
  /** `stories/<id>` or `own/<id>`: its path below the site's address. */
  readonly key: string;
  /** Undefined if nothing of it can be read. */
  readonly head: KeptHead | undefined;
  /** The story is not there any more; what was kept of it is. */
  readonly isGone: boolean;
  readonly items: readonly KeptItem[];
  /** Saved by another version, which this one can't read. */
  readonly unreadable: number;
};

/** The highlights of a story that was read, each with its place in it, in page order; last those not shown or not found. */
export function keptIn(
  story: Story,
  highlights: readonly Highlight[],
  isShown: (block: BlockId) => boolean = () => true,
): readonly KeptItem[] {
  const { placed, removed, lost } = placeHighlights(toAnchorText(story), highlights, isShown);
  // Paragraphs are counted as in this copy.
  const shown = { ...story, body: story.body.filter(({ id }) => isShown(id)) };
  const found = placed.map(({ highlight, passages, missing }): KeptItem => {
    const [first] = passages;
    return {
      highlight,
      found: missing.length === 0 ? 'whole' : 'part',
      where: first ? whereWords(shown, first.block) : '',
      missing,
      targets: passages.map((passage) => toSelectors(passage, textOfBlock(story, passage.block) ?? '')),
    };
  });
  return [
    ...found,
    ...removed.map((highlight) => unplaced(highlight, 'removed')),
    ...lost.map((highlight) => unplaced(highlight, 'lost')),
  ];
}

/** The highlights of a story that can't be read, or is gone. */
export function keptUnread(highlights: readonly Highlight[]): readonly KeptItem[] {
  return highlights.map((highlight) => unplaced(highlight, 'unknown'));
}

export function keptHead(story: Omit<KeptHead, 'publisher'>, publisher: string): KeptHead {
  const { language, direction, headline, published, sourceUrl } = story;
  return { language, direction, headline, published, sourceUrl, publisher: given(publisher) };
}

/** The newest first: highlights, and stories by their newest. */
export function sortKept(stories: readonly KeptStory[]): readonly KeptStory[] {
  const newest = ({ items }: KeptStory) => items[0]?.highlight.madeAt ?? 0;
  return stories
    .map((story) => ({
      ...story,
      items: story.items.toSorted((a, b) => b.highlight.madeAt - a.highlight.madeAt),
    }))
    .sort((a, b) => newest(b) - newest(a));
}

/** Known by its quotes alone. */
function unplaced(highlight: Highlight, found: 'removed' | 'lost' | 'unknown'): KeptItem {
  const targets = highlight.at.map(({ exact, prefix, suffix }) => [
    // A line break stands for the edge of the block.
    { type: 'TextQuoteSelector', exact, prefix: prefix.replace('\n', ''), suffix: suffix.replace('\n', '') },
  ]);
  return { highlight, found, where: '', missing: [], targets };
}
