import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toAnchorText } from '../corrections/anchor.ts';
import { textOfBlock } from '../story/blocks.ts';
import type { BlockId, Passage, Story } from '../story/story.ts';
import { keptWords, makeHighlight, parseHighlight, withNote } from './highlight.ts';
import { highlightOf, placeHighlights } from './placeHighlights.ts';

const story = bundledStory();
const text = toAnchorText(story);
const passage = (block: string, start: number, end: number): Passage => ({
  block: block as BlockId,
  start,
  end,
});
const given = { id: 'onehighlight', shape: 'ground', madeAt: 1 } as const;

function kept(...passages: readonly Passage[]) {
  const made = makeHighlight(text, passages, given);
  if (!made) throw new Error('expected a highlight');
  return made;
}

/** The story with a body of its own. */
function edition(change: (body: Story['body']) => Story['body']) {
  return toAnchorText({ ...story, body: change(story.body) });
}

describe('a highlight', () => {
  it('keeps its words, and is read back as it was written', () => {
    const made = withNote(kept(passage('p2', 0, 20)), ' *Ask* the bureau \n');
    expect(keptWords(made)).toBe(textOfBlock(story, 'p2' as BlockId)?.slice(0, 20));
    expect(made.note).toBe('*Ask* the bureau');
    expect(parseHighlight(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(withNote(made, '  ')).not.toHaveProperty('note');
  });

  it('is not made of words outside the text', () => {
    expect(makeHighlight(text, [passage('p2', 0, 9), passage('p2', 0, 99_999)], given)).toBeUndefined();
    expect(makeHighlight(text, [], given)).toBeUndefined();
  });

  it('of another version is not read', () => {
    expect(parseHighlight({ ...kept(passage('p2', 0, 20)), shape: 'glow' })).toBeUndefined();
    expect(parseHighlight({ ...kept(passage('p2', 0, 20)), at: [] })).toBeUndefined();
  });
});

describe('highlights in another edition', () => {
  it('are found on the same words when a paragraph was put before them', () => {
    const made = kept(passage('p3', 10, 40));
    const moved = edition((body) => [
      { id: 'new' as BlockId, type: 'paragraph', text: 'An opening that was not there.' },
      ...body.map((block) => ({ ...block, id: `x${block.id}` as BlockId })),
    ]);
    expect(placeHighlights(moved, [made]).placed.map(({ passages }) => passages)).toEqual([
      [passage('xp3', 10, 40)],
    ]);
  });

  it('are listed as lost when their words are gone, never put on others', () => {
    const made = kept(passage('p3', 10, 40));
    const without = edition((body) => body.filter(({ id }) => id !== 'p3'));
    expect(placeHighlights(without, [made])).toEqual({ placed: [], removed: [], lost: [made] });
  });

  it('in a paragraph that the reader took out are neither lost nor put on other words', () => {
    const made = kept(passage('p2', 5, 30), passage('p3', 0, 30));
    expect(placeHighlights(text, [made], (block) => block !== 'p3')).toEqual({
      placed: [],
      removed: [made],
      lost: [],
    });
  });

  it('say which part is gone if only a part is', () => {
    const made = kept(passage('p2', 5, 30), passage('p3', 0, 30));
    const without = edition((body) => body.filter(({ id }) => id !== 'p3'));
    const [placed] = placeHighlights(without, [made]).placed;
    expect(placed?.passages).toEqual([passage('p2', 5, 30)]);
    expect(placed?.missing).toEqual([textOfBlock(story, 'p3' as BlockId)?.slice(0, 30)]);
  });

  it('stand in page order, whenever they were made', () => {
    const later = kept(passage('p3', 0, 10));
    const earlier = { ...kept(passage('p1', 0, 10)), id: 'earlierone', madeAt: 2 };
    const { placed } = placeHighlights(text, [later, earlier]);
    expect(placed.map(({ highlight }) => highlight)).toEqual([earlier, later]);
  });

  it('are known by exactly their words', () => {
    const made = kept(passage('p3', 0, 10));
    const placement = placeHighlights(text, [made]);
    expect(highlightOf(placement, [passage('p3', 0, 10)])).toBe(made);
    expect(highlightOf(placement, [passage('p3', 0, 11)])).toBeUndefined();
  });
});
