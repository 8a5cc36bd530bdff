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
const removing = (removed: Removed, { story, unplaced } = applyCorrections(original, [])) => (
  <StorySession story={story} original={original} pictures={sitePictures('x')} storyKey={storyKey}>
    <Removing storyKey={storyKey} original={original} unplaced={unplaced} removed={removed} />
  </StorySession>
);
const message = () => page.findAll('[role="status"] p')[0]?.textContent ?? '';

describe('paragraphs that are taken out together', () => {
  it('are counted in one message, and one Undo brings all of them back', async () => {
    page = await inPage(removing({ blocks: all.slice(0, 3) }));
    await page.until(() => corrections().length === 3);
    expect(corrected().story.body).toHaveLength(original.body.length - 3);
    expect(message()).toMatch(/^Removed from this copy: “.+” and 2 more\./);
    await page.click(page.findAll('button').find(({ textContent }) => textContent === 'Undo') ?? 'button');
    await page.until(() => corrections().length === 0);
    expect(corrected().story).toEqual(original);
  });

  it('leave the last of the text, and the message says so', async () => {
    const removed = { blocks: all };
    page = await inPage(removing(removed));
    await page.until(() => corrections().length === all.length);
    await page.redraw(removing(removed, corrected()));
    expect(corrected().story.body).toHaveLength(1);
    expect(message()).toContain(`and ${all.length - 2} more. The last stays`);
  });
});
