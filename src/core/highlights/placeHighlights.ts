import { type AnchorText, placeAnchor } from '../corrections/anchor.ts';
import { blocksInPageOrder } from '../story/blocks.ts';
import type { BlockId, Passage, Story } from '../story/story.ts';
import type { Highlight } from './highlight.ts';

export type PlacedHighlight = {
  readonly highlight: Highlight;
  /** In page order. */
  readonly passages: readonly Passage[];
  /** Quotes of it that this edition doesn't have. */
  readonly missing: readonly string[];
};

export type Placement = {
  /** In page order. */
  readonly placed: readonly PlacedHighlight[];
  /** Found, but in what the reader took out of this copy: not in the page, and in no copy. */
  readonly removed: readonly Highlight[];
  /** Nothing of them was found: they are listed, never put on other words. */
  readonly lost: readonly Highlight[];
};

/** Where the highlights stand in the text. `isShown`: false for a block that the reader took out of this copy. */
export function placeHighlights(
  text: AnchorText,
  highlights: readonly Highlight[],
  isShown: (block: BlockId) => boolean = () => true,
): Placement {
  const order = new Map<string, number>(text.map(({ block }, index) => [block.id, index]));
  const inOrder = (a: Passage, b: Passage) =>
    (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start || a.end - b.end;
  const placed: PlacedHighlight[] = [];
  const removed: Highlight[] = [];
  const lost: Highlight[] = [];
  for (const highlight of highlights) {
    const found = highlight.at.map((anchor) => ({ anchor, passage: placeAnchor(text, anchor) }));
    const passages = found.flatMap(({ passage }) => passage ?? []).sort(inOrder);
    const missing = found.flatMap(({ anchor, passage }) => (passage ? [] : [anchor.exact]));
    if (passages.length === 0) lost.push(highlight);
    else if (passages.some(({ block }) => !isShown(block))) removed.push(highlight);
    else placed.push({ highlight, passages, missing });
  }
  placed.sort(({ passages: [a] }, { passages: [b] }) => (a && b ? inOrder(a, b) : 0));
  return { placed, removed, lost };
}

/** The same in the story as it is shown, without what the reader took out. `text`: of the story without corrections. */
export function placeShown(text: AnchorText, highlights: readonly Highlight[], shown: Story): Placement {
  const ids = new Set(blocksInPageOrder(shown).map(({ id }) => id));
  return placeHighlights(text, highlights, (block) => ids.has(block));
}

/** The highlight of exactly these passages. */
export function highlightOf({ placed }: Placement, passages: readonly Passage[]): Highlight | undefined {
  return placed.find(
    (one) =>
      one.missing.length === 0 &&
      one.passages.length === passages.length &&
      one.passages.every((passage, index) => isSame(passage, passages[index])),
  )?.highlight;
}

function isSame(one: Passage, other: Passage | undefined): boolean {
  return one.block === other?.block && one.start === other.start && one.end === other.end;
}
