// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventId } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { StoryArticle } from './StoryArticle.tsx';
import { TextDrawing } from './TextDrawing.tsx';

beforeEach(fakeBrowser);

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  page = await inStory(
    bundledStory(),
    <TextDrawing>
      <StoryArticle photos={null} drawFigure={() => null}>
        <p id="foot">Kept in this browser</p>
      </StoryArticle>
    </TextDrawing>,
  );
});
afterEach(() => page.leave());

const kimInText = '[id="p1"] [data-entity="kim-jong-un"]';
const sentence = '[id="p3.1"]';

describe('the text of a story', () => {
  it('says where it was first published in one isolated phrase, whatever the direction of the story', async () => {
    await page.leave();
    page = await inStory(
      { ...bundledStory(), direction: 'rtl', sourceUrl: 'https://harbour.example/ferry' },
      <TextDrawing>
        <StoryArticle photos={null} drawFigure={() => null}>
          {null}
        </StoryArticle>
      </TextDrawing>,
    );
    expect(page.find('footer a[href="https://harbour.example/ferry"]').closest('bdi')?.textContent).toBe(
      'First published at https://harbour.example/ferry',
    );
  });

  it('dispatches a click on a name with that name and that mention', async () => {
    await page.click(kimInText);
    const { entity, mention } = page.address() ?? {};
    expect(entity).toBe('kim-jong-un');
    const all = page.session()?.elements.text()?.mentionsOf('kim-jong-un') ?? [];
    expect(all[(mention ?? 0) - 1]).toBe(page.find(kimInText));
  });

  it('takes a click with Shift beside a selected name for the second one', async () => {
    await page.click(kimInText);
    await page.click('[id="p1"] [data-entity="russia"]', { shiftKey: true });
    expect(page.address()).toMatchObject({ entity: 'kim-jong-un', second: 'russia' });
  });

  it('leaves a click with Ctrl to the browser', async () => {
    await page.click(kimInText, { ctrlKey: true });
    expect(page.address()).toEqual({});
  });

  it('opens nothing while words are being selected', async () => {
    getSelection()?.selectAllChildren(page.find('[id="p1"]'));
    await page.click(kimInText, { detail: 1 });
    getSelection()?.removeAllRanges();
    expect(page.address()).toEqual({});
  });

  it('leads from the highlighted sentence to the timeline, by Enter and by a click, and from no other', async () => {
    await page.press(sentence, 'Enter');
    expect(page.effects()).not.toContain('showInList');
    await page.dispatch({ kind: 'sentenceAsked', event: 'ev-border' as EventId });
    await page.press(sentence, 'Enter');
    expect(page.effects().filter((kind) => kind === 'showInList')).toHaveLength(1);
    page.find(sentence).setAttribute('data-evidence', '');
    await page.click(sentence);
    expect(page.effects().filter((kind) => kind === 'showInList')).toHaveLength(2);
  });

  it('leaves a click on a date to its note', async () => {
    await page.dispatch({ kind: 'sentenceAsked', event: 'ev-border' as EventId });
    page.find(sentence).setAttribute('data-evidence', '');
    await page.click(page.find(`${sentence} [data-time]`));
    expect(page.effects()).not.toContain('showInList');
  });

  it('gives other sites neither the address of the page nor a hold on its window', () => {
    const outside = page.findAll('a[href^="http"]').map((link) => link.getAttribute('rel'));
    expect(outside.length).toBeGreaterThan(0);
    expect(new Set(outside)).toEqual(new Set(['noopener noreferrer']));
  });

  it('ends with what belongs below it', () => {
    expect(page.find('.story-main').lastElementChild).toBe(page.find('#foot'));
  });
});
