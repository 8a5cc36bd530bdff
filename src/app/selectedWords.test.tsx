// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOfBlock } from '#core/story/blocks.ts';
import { StoryArticle } from '#features/story/StoryArticle.tsx';
import { TextDrawing } from '#features/story/TextDrawing.tsx';
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
