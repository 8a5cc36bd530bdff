// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWholeWords } from '#core/corrections/occurrences.ts';
import { captionBlockId, textOfBlock } from '#core/story/blocks.ts';
import type { BlockId } from '#core/story/story.ts';
import { StoryArticle } from '#features/story/StoryArticle.tsx';
import { TextDrawing } from '#features/story/TextDrawing.tsx';
import { passageRanges } from '#session/passageRanges.ts';
import { selectedPassage } from '#session/selectedPassage.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { StoryPhotos } from './StoryPhotos.tsx';

const story = bundledStory();
let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  fakeBrowser();
  page = await inStory(
    story,
    <TextDrawing>
      <StoryArticle photos={<StoryPhotos />} drawFigure={() => null}>
        {null}
      </StoryArticle>
    </TextDrawing>,
  );
});
afterEach(() => page.leave());

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Every piece of text in an element, selected one after the other, as the corrections' tools would read it. */
function readIn(selector: string): readonly string[] {
  return page.findAll(selector).flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const read: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      getSelection()?.setBaseAndExtent(node, 0, node, node.nodeValue?.length ?? 0);
      const passage = selectedPassage(story, getSelection());
      if (passage) read.push(textOfBlock(story, passage.block)?.slice(passage.start, passage.end) ?? '');
    }
    return read;
  });
}

describe('words that are selected in the page as it is drawn', () => {
  it.each(['#headline', '#p1', '#p3', '#contributor-1'])('are found in the story: %s', (block) => {
    expect(readIn(block).join(' ')).not.toBe('');
    for (const words of readIn(block)) expect(page.find(block).textContent).toContain(words);
  });

  it('are found in what a caption shows, in its notices and in its credit', () => {
    for (const { id } of story.photos) {
      const shown = `[id="caption-${id}"] [data-part="shows"]`;
      expect(letters(readIn(shown).join(''))).toBe(letters(page.find(shown).textContent));
    }
    for (const part of ['li[data-notice] > span', '[data-part="their-credit"]'])
      expect(readIn(part).length).toBeGreaterThan(0);
  });

  it('are not taken from our own words in a notice', () => {
    for (const lead of page.findAll('[data-notice] b')) {
      getSelection()?.selectAllChildren(lead);
      const passage = selectedPassage(story, getSelection());
      const words = passage && textOfBlock(story, passage.block)?.slice(passage.start, passage.end);
      expect(words).not.toBe(lead.textContent);
    }
  });
});

describe('words that are found in the story', () => {
  it.each(['headline', 'p1', 'p3', 'contributor-1'])('stand where they are drawn: %s', (id) => {
    const block = id as BlockId;
    const text = textOfBlock(story, block) ?? '';
    const article = page.find('article.story');
    for (let start = 0; start < text.length; start += 7) {
      const end = Math.min(text.length, start + 23);
      const ranges = passageRanges(story, article, { block, start, end });
      expect(ranges.map(String).join('')).toBe(text.slice(start, end));
    }
  });

  it('stand in every piece of a caption', () => {
    const photo = story.photos.find(({ notices }) => notices.length > 0);
    if (!photo) throw new Error('expected a picture with notices');
    const passage = { block: captionBlockId(photo.id), start: 0, end: photo.caption.length };
    const ranges = passageRanges(story, page.find('article.story'), passage);
    expect(ranges.length).toBeGreaterThan(1);
    expect(letters(ranges.map(String).join(''))).toContain(letters(photo.caption.slice(0, 40)));
    for (const range of ranges) expect(letters(photo.caption)).toContain(letters(String(range)));
  });

  it('are selected again as the same words', () => {
    const passage = { block: 'p3' as BlockId, start: 4, end: 40 };
    const [range] = passageRanges(story, page.find('article.story'), passage);
    if (!range) throw new Error('expected a range');
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const text = textOfBlock(story, passage.block) ?? '';
    const words = toWholeWords(text, passage);
    expect(selectedPassage(story, getSelection())).toEqual({ block: passage.block, ...words });
  });

  it('stand nowhere if the page doesn’t have their block', () => {
    const passage = { block: 'gone' as BlockId, start: 0, end: 4 };
    expect(passageRanges(story, page.find('article.story'), passage)).toEqual([]);
  });
});
