// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toAnchorText } from '#core/corrections/anchor.ts';
import { makeHighlight, withNote } from '#core/highlights/highlight.ts';
import type { BlockId } from '#core/story/story.ts';
import { openDatabase } from '#data/database.ts';
import { loadHighlights, putHighlight } from '#data/highlights/highlights.ts';
import { invalidateAfter } from '#data/invalidateAfter.ts';
import { saveStory } from '#data/library/saveStory.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { HighlightsPage } from './HighlightsPage.tsx';

const story = bundledStory();
const bundled = `stories/${story.id}`;

function keep(id: string, madeAt: number, note = '') {
  const passage = { block: 'p2' as BlockId, start: 0, end: 20 };
  const made = makeHighlight(toAnchorText(story), [passage], { id, shape: 'ground', madeAt });
  if (!made) throw new Error('expected a highlight');
  return withNote(made, note);
}

let page: Page;
let hasStory: boolean;
beforeEach(async () => {
  fakeBrowser();
  hasStory = true;
  vi.stubGlobal('fetch', async () =>
    hasStory ? new Response(JSON.stringify(story)) : new Response('', { status: 404 }),
  );
  await emptyDatabase();
});
afterEach(async () => {
  await page.leave();
  vi.unstubAllGlobals();
});
const draw = async () => {
  page = await inPage(<HighlightsPage />);
  await page.until(() => !page.text().includes('Reading your highlights'));
};
const rows = () => page.findAll('.kept-entry');

describe('the page of all highlights', () => {
  it('has those of bundled and own stories, the newest first, each a link to its words', async () => {
    await saveStory(importedArticle({ id: 'ferry' }), source, {
      withPictures: false,
      at: 1,
    });
    await putHighlight(bundled, keep('olderone', 10, 'Ask the bureau'));
    await putHighlight('own/ferry', keep('newerone', 20));
    await draw();
    expect(page.text()).toContain('2 highlights in 2 stories.');
    expect(page.text()).toContain('Ask the bureau');
    const links = page.findAll('.kept-entry a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/own/ferry?highlight=newerone', `/${bundled}?highlight=olderone`]);
  });

  it('draws no empty list for a story of which another version saved all', async () => {
    const database = await openDatabase();
    await database.put('highlights', { story: bundled, highlights: [{ of: 'a later version' }] });
    await draw();
    expect(page.text()).toContain('1 more was kept with another version');
    expect(page.findAll('ul')).toEqual([]);
  });

  it('says how to keep words while there are none', async () => {
    await draw();
    expect(page.text()).toContain('Nothing is kept yet');
  });

  it('keeps what was marked in a story that was taken down, without a link', async () => {
    hasStory = false;
    await putHighlight(bundled, keep('leftover', 10));
    await draw();
    expect(page.text()).toContain('not on this site any more');
    expect(page.findAll('article a')).toEqual([]);
  });

  it('deletes one and brings it back', async () => {
    await putHighlight(bundled, keep('deleteme', 10, 'A note'));
    await draw();
    await page.click(page.find('.kept-entry button'));
    await page.until(() => page.maybe('Undo'));
    expect(await loadHighlights(bundled)).toMatchObject({ value: { highlights: [] } });
    await page.click(page.named('Undo'));
    await page.until(() => rows().length === 1);
    expect(await loadHighlights(bundled)).toMatchObject({ value: { highlights: [{ note: 'A note' }] } });
  });

  it('says why one could not be deleted, and promises nothing', async () => {
    await saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: false, at: 1 });
    await putHighlight('own/ferry', keep('deleteme', 10));
    await draw();
    await (await openDatabase()).delete('stories', 'ferry');
    await page.click(page.find('.kept-entry button'));
    await page.until(() => page.text().includes('Not deleted. This story has been deleted'));
    expect(page.text()).not.toContain('until this page is closed');
  });

  it('shows what another tab keeps meanwhile', async () => {
    await putHighlight(bundled, keep('firstone', 10));
    await draw();
    await putHighlight(bundled, keep('fromother', 20));
    await invalidateAfter(page.client, { kind: 'highlighted', story: bundled });
    await page.until(() => rows().length === 2);
  });

  it('says so if the browser’s storage can’t be read', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new Error('disk');
    });
    await draw();
    expect(page.text()).toContain('can’t be listed');
    expect(page.text()).not.toContain('They are saved');
    vi.restoreAllMocks();
  });
});
