// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCorrections } from '#core/corrections/applyCorrections.ts';
import { correctionsQuery } from '#data/corrections/storyCorrections.ts';
import { sitePictures } from '#data/storyPictures.ts';
import type { Removed } from '#session/removals.ts';
import { StorySession } from '#session/StorySession.tsx';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { Removing } from './Removing.tsx';

const original = bundledStory();
const storyKey = `stories/${original.id}` as const;
const all = original.body.flatMap((block) => ('text' in block ? block.id : []));

let page: Page;
beforeEach(async () => {
  fakeBrowser();
  localStorage.clear();
  await emptyDatabase();
});
afterEach(() => page.leave());

const corrections = () => page.client.getQueryData(correctionsQuery(storyKey).queryKey)?.corrections ?? [];
const corrected = () => applyCorrections(original, corrections());
const removing = (asked: readonly Removed[], { story, unplaced } = applyCorrections(original, [])) => (
  <StorySession story={story} original={original} pictures={sitePictures('x')} storyKey={storyKey}>
    <Removing storyKey={storyKey} original={original} unplaced={unplaced} asked={asked} />
  </StorySession>
);
const button = (words: string) =>
  page.findAll('button').find(({ textContent }) => textContent === words) ?? `no button ${words}`;
const message = () => page.findAll('[role="status"] p')[0]?.textContent ?? '';

describe('paragraphs that are taken out together', () => {
  it('are counted in one message, and one Undo brings all of them back', async () => {
    page = await inPage(removing([{ blocks: all.slice(0, 3) }]));
    await page.until(() => corrections().length === 3);
    expect(corrected().story.body).toHaveLength(original.body.length - 3);
    expect(message()).toMatch(/^Removed from this copy: “.+” and 2 more\./);
    await page.click(button('Undo'));
    await page.until(() => corrections().length === 0);
    expect(corrected().story).toEqual(original);
  });

  it('leave the last of the text, and the message says so', async () => {
    const removed = [{ blocks: all }];
    page = await inPage(removing(removed));
    await page.until(() => corrections().length === all.length);
    await page.redraw(removing(removed, corrected()));
    expect(corrected().story.body).toHaveLength(1);
    expect(message()).toContain(`and ${all.length - 2} more. The last stays`);
  });
});

describe('parts that are taken out quickly, one after the other', () => {
  it('are all removed and counted in one message, and Undo takes back the last, then the one before', async () => {
    const [first, second, third] = all.map((id) => ({ blocks: [id] }));
    if (!first || !second || !third) throw new Error('too short a story');
    page = await inPage(removing([first]));
    // The second is asked for before the first is saved.
    await page.redraw(removing([first, second]));
    await page.until(() => message().startsWith('2 '));
    expect(corrections()).toHaveLength(2);
    expect(message()).toMatch(/^2 paragraphs removed from this copy, last “.+”\./);
    await page.redraw(removing([first, second, third]));
    await page.until(() => message().startsWith('3 '));
    expect(document.activeElement?.textContent).toBe('Undo the last');

    await page.click(button('Undo the last'));
    await page.until(() => corrections().length === 2);
    expect(corrected().story.body.map(({ id }) => id)).not.toContain(second.blocks[0]);
    expect(corrected().story.body.map(({ id }) => id)).toContain(third.blocks[0]);
    await page.click(button('Undo the last'));
    await page.until(() => message().startsWith('Removed from this copy: '));
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.click(button('Undo'));
    await page.until(() => corrections().length === 0);
    expect(corrected().story).toEqual(original);
    expect(page.findAll('[data-part="toast"]')).toEqual([]);
  });

  it('are called parts where they are of several kinds', async () => {
    const blocks = all.slice(0, 1);
    const [photo] = original.photos;
    if (!photo) throw new Error('no picture');
    page = await inPage(removing([{ blocks }, { photo: photo.id }]));
    await page.until(() => message().startsWith('2 parts removed from this copy, last “'));
  });
});
