// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { MutationObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryQuery } from '#data/library/library.ts';
import { saveStoryMutation } from '#data/library/storyMutations.ts';
import { makeQueryClient } from '#data/queryClient.ts';
import { aShelfStory } from '#test/aShelfStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { FrontPage } from './FrontPage.tsx';

const ferry = aShelfStory('ferry', { headline: 'Night ferry returns', published: '2024-03-02' });
const storm = aShelfStory('storm', { headline: 'Storm keeps boats in', published: '2024-03-01' });

let page: Page;
beforeEach(async () => {
  fakeBrowser();
  // The database copies what it is given, and jsdom's own can't be copied.
  vi.stubGlobal('Blob', NodeBlob);
  localStorage.clear();
  await emptyDatabase();
});
afterEach(async () => {
  await page.leave();
  vi.restoreAllMocks();
});

const draw = async (cards = [storm.card, ferry.card]) => {
  const client = makeQueryClient();
  page = await inPage(
    <FrontPage cards={cards} drawPicture={() => null} drawCopy={() => null} settings={null} />,
    { client },
  );
  await page.until(() => client.getQueryData(libraryQuery().queryKey));
};
const save = (id: string, headline: string) =>
  new MutationObserver(makeQueryClient(), saveStoryMutation()).mutate({
    imported: importedArticle({ id, headline }),
    source,
    withPictures: false,
  });
const headlines = (level: 'h2' | 'h3') => page.findAll(`${level} a`).map(({ textContent }) => textContent);

/** An act of the menu of "Bridge opens". */
const act = async (words: string) => {
  await page.send(page.named('More for “Bridge opens”'), new FocusEvent('focusin', { bubbles: true }));
  await page.click(page.named(words));
};

describe('the front page', () => {
  it('has the newest bundled story on top and the others in rows', async () => {
    await draw();
    expect(headlines('h2')).toEqual(['Night ferry returns']);
    expect(headlines('h3')).toEqual(['Storm keeps boats in']);
  });

  it('says what will be listed where the reader has no story yet', async () => {
    await draw([ferry.card]);
    expect(page.text()).toContain('None yet. What you paste or choose above is listed here');
  });

  it('says so where there is no story at all', async () => {
    await draw([]);
    expect(page.find('main h2').textContent).toBe('There are no stories here yet');
  });

  it('has the reader’s own stories in the rows, never on top', async () => {
    await save('mine', 'Bridge opens');
    await draw([ferry.card]);
    expect(headlines('h2')).toEqual(['Night ferry returns']);
    expect(headlines('h3')).toEqual(['Bridge opens']);
  });
});

describe('a story that is deleted', () => {
  beforeEach(async () => {
    await save('mine', 'Bridge opens');
    await draw();
    await act('Delete');
    await page.until(() => page.maybe('Undo'));
  });

  it('leaves the list at once, says so, and has the focus on the way back', () => {
    expect(headlines('h3')).not.toContain('Bridge opens');
    expect(page.spoken().join()).toContain('Deleted “Bridge opens”');
    expect(document.activeElement).toBe(page.named('Undo'));
  });

  it('comes back when that is undone, and the note goes', async () => {
    await page.click(page.named('Undo'));
    await page.until(() => headlines('h3').includes('Bridge opens'));
    expect(page.maybe('Undo')).toBeUndefined();
  });

  it('can’t be undone once the note is closed, and the focus goes to the list’s title', async () => {
    await page.click(page.named('Close'));
    expect(page.maybe('Undo')).toBeUndefined();
    expect(document.activeElement).toBe(page.find('#stories-title'));
  });

  it('is not said to be back where the browser would not have it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await page.click(page.named('Undo'));
    await page.until(() => page.spoken().join().includes('Could not be'));
    expect(page.maybe('Undo')).toBeUndefined();
  });
});

it('the last story, deleted, leaves the focus in the head of the page, as its list has gone', async () => {
  await save('mine', 'Bridge opens');
  await draw([]);
  await act('Delete');
  await page.until(() => page.maybe('Undo'));
  await page.click(page.named('Close'));
  expect(document.activeElement).toBe(page.find('header a[href="/import"]'));
});

describe('a story that is archived', () => {
  beforeEach(async () => {
    await save('mine', 'Bridge opens');
    await draw();
    await act('Archive');
    await page.until(() => page.maybe('Undo'));
  });

  it('leaves the list for a view of its own, and returns by Undo', async () => {
    expect(headlines('h3')).toEqual(['Storm keeps boats in']);
    expect(page.named('Archived1')).toBeTruthy();
    expect(page.spoken().join()).toContain('Archived: “Bridge opens”');
    await page.click(page.named('Undo'));
    await page.until(() => headlines('h3').includes('Bridge opens'));
    expect(page.maybe('Undo')).toBeUndefined();
  });

  it('is found there, and returns by its menu', async () => {
    await page.click(page.named('Archived1'));
    expect(headlines('h3')).toEqual(['Bridge opens']);
    await act('Return to the list');
    await page.until(() => headlines('h3').length === 0);
    expect(page.text()).toContain('Nothing is archived.');
    await page.click(page.named('Show all stories'));
    expect(headlines('h3')).toContain('Bridge opens');
  });
});

it('a story is read once its reader says so, in words, and unread again', async () => {
  await save('mine', 'Bridge opens');
  await draw();
  expect(page.find('#row-own-mine').textContent).toContain('Unread');
  await act('Mark as read');
  await page.until(() => !page.find('#row-own-mine').textContent?.includes('Unread'));
  expect(page.find('#row-own-mine').textContent).not.toContain('Unread');
  expect(page.spoken()).toContain('Marked as read.');
  await page.click(page.named('Unread1'));
  expect(headlines('h3')).toEqual(['Storm keeps boats in']);
  await page.click(page.named('Read1'));
  expect(headlines('h3')).toEqual(['Bridge opens']);
  await act('Mark as unread');
  await page.until(() => page.maybe('Undo'));
  expect(page.text()).toContain('Nothing is read yet.');
  await page.click(page.named('Show all stories'));
});

it('a tag that a reader adds is shown as typed, filters whatever its case, and is removed again', async () => {
  await save('mine', 'Bridge opens');
  await draw();
  await act('Tags…');
  await page.type(page.named('New tag'), '  Ferries ');
  await page.submit();
  await page.until(() => page.maybe('Ferries1'));
  await page.type(page.named('New tag'), 'FERRIES');
  await page.submit();
  expect(page.spoken()).toContain('The story has the tag “FERRIES” already.');
  await page.click(page.named('Close'));
  await page.click(page.named('Ferries1'));
  expect(headlines('h3')).toEqual(['Bridge opens']);
  await act('Tags…');
  await page.click(page.named('Remove “Ferries”'));
  await page.until(() => page.text().includes('No story here has the tag “Ferries”'));
  await page.click(page.named('Close'));
  await page.click(page.named('Show all stories'));
  expect(page.maybe(/^Ferries/)).toBeUndefined();
  expect(headlines('h3')).toContain('Bridge opens');
});

describe('a browser that has emptied its storage', () => {
  it.each([
    [1, 'The story '],
    [3, 'The 3 stories '],
  ])('is owned up to, until the note is closed: %i gone', async (count, words) => {
    localStorage.setItem('lede:kept', String(count));
    await draw();
    expect(page.spoken().join()).toContain(words);
    await page.click(page.named('Close'));
    await page.until(() => !page.spoken().join().includes(words));
  });

  it('is answered with a backup from the same note', async () => {
    localStorage.setItem('lede:kept', '2');
    await draw();
    const opened = vi.spyOn(HTMLInputElement.prototype, 'click');
    await page.click(page.named(/^Restore/));
    expect(page.find('details')).toHaveProperty('open', true);
    expect(opened.mock.contexts).toEqual([page.find('input[type="file"]')]);
  });
});
