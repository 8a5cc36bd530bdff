import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { type EditedBlock, editText, randomNumbers, withTexts } from '#test/editStory.ts';
import { textOfBlock } from '../story/blocks.ts';
import type { BlockId, Passage, Story } from '../story/story.ts';
import { type Anchor, type AnchorText, makeAnchor, placeAnchor, toAnchorText } from './anchor.ts';

const bundled = bundledStory();

function ofParagraphs(...texts: readonly string[]): AnchorText {
  const body = texts.map((text, index) => ({
    id: `p${index + 1}` as BlockId,
    type: 'paragraph' as const,
    text,
  }));
  return toAnchorText({
    ...bundled,
    headline: 'Ships',
    summary: undefined,
    dateline: undefined,
    photos: [],
    body,
    contributors: [],
    links: [],
  } as unknown as Story);
}

function anchorOf(text: AnchorText, words: string, nth = 1, block = 'p1'): Anchor {
  const own = text.find((other) => other.block.id === block)?.block.text ?? '';
  let start = -1;
  for (let n = 0; n < nth; n += 1) start = own.indexOf(words, start + 1);
  const anchor = makeAnchor(text, { block: block as BlockId, start, end: start + words.length });
  if (!anchor) throw new Error(`no “${words}”`);
  return anchor;
}

function wordsAt(text: AnchorText, passage: Passage | undefined): string | undefined {
  if (!passage) return undefined;
  return text.find(({ block }) => block.id === passage.block)?.block.text.slice(passage.start, passage.end);
}

const fair = 'During the fair all stalls pay ten percent more at the fair gate, and the fair closes at nine.';

describe('placeAnchor', () => {
  it('picks the right one of several equal quotes by its context (ENT-4, case 19)', () => {
    const before = ofParagraphs(fair);
    const after = ofParagraphs('The mayor spoke first.', `On Sunday, ${fair}`);
    const starts = [1, 2, 3].map((nth) => placeAnchor(after, anchorOf(before, 'the fair', nth)));
    expect(starts).toEqual([18, 62, 81].map((start) => ({ block: 'p2', start, end: start + 8 })));
  });

  it('returns nothing if the context doesn’t decide between two places (ENT-4)', () => {
    const before = ofParagraphs('Nobody knew what Ada Moss had seen that night.');
    const twice = 'Nobody knew what Ada Moss had seen that night.';
    expect(placeAnchor(ofParagraphs('New.', twice, twice), anchorOf(before, 'Ada Moss'))).toBeUndefined();
  });

  it('does not move to a sentence that resembles the removed one (ENT-4)', () => {
    const sentences = [
      'In this photo Ada Moss, left, shakes hands with the harbour master on Monday.',
      'In this photo Ada Moss, left, shakes hands with the harbour clerk on Monday.',
    ] as const;
    const before = ofParagraphs(...sentences);
    const anchor = anchorOf(before, 'Ada Moss');
    expect(placeAnchor(ofParagraphs(sentences[1]), anchor)).toBeUndefined();
    expect(placeAnchor(ofParagraphs('New.', ...sentences), anchor)).toMatchObject({ block: 'p2' });
  });

  it('returns nothing if the name is left in other sentences only (ENT-4)', () => {
    const anchor = anchorOf(ofParagraphs('The ferry was late because Ada Moss slept in.'), 'Ada Moss');
    expect(placeAnchor(ofParagraphs('A song by Ada Moss closed the evening.'), anchor)).toBeUndefined();
  });

  it('finds a quote that is a whole short block', () => {
    const anchor = anchorOf(ofParagraphs('Ada Moss', 'Kim Lund'), 'Ada Moss');
    expect(placeAnchor(ofParagraphs('Kim Lund', 'Ada Moss'), anchor)).toEqual({
      block: 'p2',
      start: 0,
      end: 8,
    });
  });

  it.each([
    ['in other normal form', (text: string) => text.normalize('NFD')],
    [
      'with soft hyphens',
      (text: string) => text.replace('brega', 'bre\u00adga').replace('harbour', 'har\u00adbour'),
    ],
    ['with straight quotes', (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'")],
    ['with no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['with ligatures', (text: string) => text.replaceAll('ffi', 'ﬃ')],
  ])('finds the words in a text %s, and leaves it unchanged (ENT-3)', (_, rewrite) => {
    const original = 'The office of Ana Nóbrega’s “Red Door” stood by the harbour office.';
    const before = ofParagraphs(original);
    const after = ofParagraphs('First.', rewrite(original));
    const words = 'Ana Nóbrega’s “Red Door”';
    const placed = placeAnchor(after, anchorOf(before, words));
    expect(placed?.block).toBe('p2');
    expect(wordsAt(after, placed)).toBe(rewrite(words));
  });

  it('counts UTF-16 units past emoji, flags, Hangul syllables and combining marks (ENT-2)', () => {
    const text = ofParagraphs('🚢👨‍👩‍👧 🇰🇵 한국 e\u0301 Ada Moss met ❤️ Ada Moss.');
    for (const nth of [1, 2]) {
      const anchor = anchorOf(text, 'Ada Moss', nth);
      expect(anchor.exact).toBe('Ada Moss');
      expect(wordsAt(text, placeAnchor(text, anchor))).toBe('Ada Moss');
    }
  });

  it('makes no anchor that is empty, reversed, outside the text or inside a character (case 21)', () => {
    const text = ofParagraphs('👨‍👩‍👧 Ada Moss');
    for (const [start, end] of [
      [10, 10],
      [15, 9],
      [-1, 3],
      [9, 99],
      [1, 12],
    ] as const)
      expect(makeAnchor(text, { block: 'p1' as BlockId, start, end })).toBeUndefined();
  });
});

describe('anchors of the bundled story', () => {
  const text = toAnchorText(bundled);
  const anchors = bundled.mentions.map((mention) => makeAnchor(text, mention));

  it('all resolve to where they were made', () => {
    bundled.mentions.forEach((mention, index) => {
      const { block, start, end } = mention;
      expect(anchors[index] && placeAnchor(text, anchors[index])).toEqual({ block, start, end });
    });
  });

  it('are found again after paragraphs were reordered', () => {
    const { body } = bundled;
    const renamed = body.toReversed().map((block, index) => ({ ...block, id: `q${index}` as BlockId }));
    const other = toAnchorText({ ...bundled, body: renamed });
    bundled.mentions.forEach((mention, index) => {
      const placed = anchors[index] && placeAnchor(other, anchors[index]);
      const at = body.findIndex(({ id }) => id === mention.block);
      const block = at === -1 ? mention.block : `q${body.length - 1 - at}`;
      expect(placed).toEqual({ block, start: mention.start, end: mention.end });
    });
  });

  it.each([0.02, 0.05, 0.15, 0.4])(
    'never move to other words when %d of the words are changed (ENT-5)',
    (share) => {
      let survived = 0;
      let placedAgain = 0;
      for (let seed = 1; seed <= 6; seed += 1) {
        const random = randomNumbers(seed * 7919);
        const edits = new Map<string, EditedBlock>();
        const edited = withTexts(bundled, (block, old) => {
          const edit = editText(old, share, random);
          edits.set(block, edit);
          return edit.text;
        });
        const now = toAnchorText(edited);
        bundled.mentions.forEach((mention, index) => {
          const anchor = anchors[index];
          const placed = anchor && placeAnchor(now, anchor);
          const edit = edits.get(mention.block);
          const start = edit ? edit.now[mention.start] : mention.start;
          const isWhole =
            start !== undefined &&
            textOfBlock(edited, mention.block)?.slice(start, start + mention.quote.length) ===
              mention.quote &&
            (!edit || edit.now[mention.end - 1] === start + mention.quote.length - 1);
          if (isWhole) survived += 1;
          if (placed === undefined) return;
          placedAgain += 1;
          // Words that were split or deleted have no place at all.
          expect(isWhole && { block: mention.block, start, end: start + mention.quote.length }).toEqual(
            placed,
          );
        });
      }
      if (share <= 0.05) expect(placedAgain / survived).toBeGreaterThan(0.97);
    },
  );

  it('are not found in another story', () => {
    const other = ofParagraphs('Kim Jong Un was not there.', 'Russia said nothing.', 'North Korea neither.');
    expect(anchors.flatMap((anchor) => (anchor && placeAnchor(other, anchor)) ?? [])).toEqual([]);
  });
});
