import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { choose, file, patiently, saveArticle } from './importArticle.ts';
import { openPage, untilReady } from './openPage.ts';

const picture = readFileSync('public/icon-32.png');

const article = (headline: string, word = 'forty') => `${headline}

KIRKWALL — The night ferry Aurora left Kirkwall again on Monday after a winter of repairs, with ${word} passengers and the post on board.

Ada Holm of the harbour board said that the ship had been missed by everyone who lives on the outer islands.

The crossing takes four hours when the sea is calm, and the ship sails three times a week until October.`;

const ferry = file('ferry.txt', article('Night ferry returns to the outer islands'));
const pictured = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night ferry in pictures</title></head><body>
<article><h1>Night ferry in pictures</h1><figure><img src="aurora.png" alt=""><figcaption>The Aurora at the quay.</figcaption></figure>
${article('')
  .trim()
  .split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></body></html>`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const shelf = (page: Page) => page.locator('[aria-labelledby="stories-title"]');
const row = (page: Page, headline: string | RegExp) =>
  shelf(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: headline }) });
/** An act of the menu behind a row's dots. */
async function act(page: Page, headline: string | RegExp, words: string): Promise<void> {
  await row(page, headline)
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await page.locator(':popover-open').getByRole('button', { name: words, exact: true }).click();
}
const toast = (page: Page) => page.locator('[data-part="toast"]');

/** What the reader has in the database, files as their size, for comparison: not the search index, which can be made anew. */
async function stored(page: Page): Promise<unknown> {
  const { search: _, unsearched: __, ...rows } = await storedRows(page);
  return rows;
}

function storedRows(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('lede');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores: Record<string, unknown> = {};
    for (const name of database.objectStoreNames)
      stores[name] = await new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    database.close();
    const text = JSON.stringify(stores, (_, value) =>
      value instanceof Blob ? `${value.type} ${value.size}` : value,
    );
    return JSON.parse(text);
  });
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
    await page.emulateMedia(media);
    expect(await findViolations(page)).toEqual([]);
  }
}

async function openSaved(page: Page): Promise<void> {
  await page.getByText('Storage and backup').click();
  await expect(page.getByRole('button', { name: 'Save a backup' })).toBeVisible();
}

/** Another article with the same headline, so that ids have to differ. */
const sameHeadline = file('other.txt', article('Night ferry returns to the outer islands', 'sixty'));

test.describe('an own story', { tag: '@ends' }, () => {
  test('is saved with its picture and its source, and is there after a reload', async ({ page }) => {
    await saveArticle(page, file('ferry.html', pictured), file('aurora.png', picture));
    for (const _ of ['first', 'again']) {
      await expect(heading(page)).toHaveText('Night ferry in pictures');
      await expect(page).toHaveTitle(/^Night ferry in pictures/);
      const image = page.locator('.story-main img').first();
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
      await page.reload();
      await untilReady(page);
    }
    await page.getByText('Original article and import details').click();
    await page.getByText('View original').click();
    await expect(page.getByRole('region', { name: 'Original of ferry.html' })).toContainText('<figcaption>');
    await expectNoViolations(page);
  });

  test('keeps a link to a note and says where its dates were read', { tag: '@once' }, async ({ page }) => {
    const noted = pictured
      .replace('<head>', '<head><meta property="article:published_time" content="2024-05-07T09:00:00Z">')
      .replace(
        '</article>',
        '<p>See <a href="#note">the note on the ship</a>.</p><p id="note">The ship was built in 1976 and is called the old lady by those who sail on her.</p></article>',
      );
    await saveArticle(page, file('ferry.html', noted));
    await page.getByRole('link', { name: 'the note on the ship' }).click();
    await expect(page.locator('p:target')).toContainText('The ship was built in 1976');
    await expect(page.locator('p:target')).toBeInViewport();
    await page.goBack();
    await expect(heading(page)).toHaveText('Night ferry in pictures');
    await page.getByText('Original article and import details').click();
    await expect(
      page.getByText('Published Tuesday, 7 May 2024, 09:00, UTC, as a meta element'),
    ).toBeVisible();
  });

  test('says so when it is not in this browser', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './own/nowhere');
    await expect(heading(page)).toHaveText('This story is not saved in this browser');
    await expectNoViolations(page);
  });

  test('has a reading place separate from a bundled story of the same name', { tag: '@once' }, async ({
    page,
  }) => {
    await saveArticle(page, ferry);
    const id = new URL(page.url()).pathname.split('/').at(-1);
    await page.setViewportSize({ width: 390, height: 160 });
    await page.locator('#p2').evaluate((block) => block.scrollIntoView({ behavior: 'instant' }));
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':place:'))))
      .toEqual([`lede:place:own/${id}`]);
    await openPage(page, './');
    await expect(page.getByRole('region', { name: 'Continue reading' })).toContainText(/Paragraph \d of \d/);
    await expect(row(page, /^Night ferry/)).toContainText(/paragraph \d of \d/);
  });
});

test.describe('the reader’s stories on the front page', { tag: '@ends' }, () => {
  test('are found by title and by text, whatever the accents, and opened', async ({ page }) => {
    await saveArticle(page, ferry);
    await saveArticle(page, file('b.txt', article('São Miguel opens its harbour', 'ninety')));
    await openPage(page, './');
    await expect(shelf(page).getByRole('article')).toHaveCount(2);
    await expect(row(page, /^São/)).toContainText('Unread');
    const field = page.getByRole('searchbox', { name: 'Find a story' });
    await field.fill('SAO mig');
    await expect(shelf(page).getByRole('article')).toHaveCount(1);
    await field.fill('NINE');
    await expect(shelf(page).getByText('1 of 3 stories.')).toBeVisible();
    await expect(row(page, /^São/).locator('mark')).toHaveText('ninety');
    await expectNoViolations(page);
    await field.fill('comradely');
    await expect(row(page, /^North Korea/)).toBeVisible();
    await field.fill('nothing has this');
    await expect(shelf(page).getByText('No stories match.')).toBeVisible();
    await expect(shelf(page)).toContainText('No title or text has all of “nothing has this”.');
    await expectNoViolations(page);
    await field.fill('forty');
    await row(page, /^Night ferry/)
      .getByRole('heading')
      .getByRole('link')
      .click();
    await expect(heading(page)).toHaveText('Night ferry returns to the outer islands');
    await page.goBack();
    await expect(field).toHaveValue('forty');
    await expect(shelf(page).getByRole('article')).toHaveCount(1);
  });

  test('are sorted as the reader chooses', { tag: '@once' }, async ({ page }) => {
    await saveArticle(page, file('b.txt', article('Bridge opens')));
    await saveArticle(page, file('a.txt', article('Zoo opens')));
    await openPage(page, './');
    const titles = shelf(page).getByRole('heading', { level: 3 });
    await expect(titles).toHaveText(['Zoo opens', 'Bridge opens']);
    await page.getByRole('button', { name: 'Sort stories' }).click();
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await expect(titles).toHaveText(['Bridge opens', 'Zoo opens']);
  });

  test('are deleted at the press of a button, and completely restored by Undo', { tag: '@once' }, async ({
    page,
  }) => {
    await saveArticle(page, file('ferry.html', pictured), file('aurora.png', picture));
    await openPage(page, './');
    const before = await stored(page);
    // By keyboard: the menu's last item.
    await page.getByRole('button', { name: 'More for “Night ferry in pictures”' }).press('Enter');
    const remove = page.getByRole('button', { name: 'Delete', exact: true });
    await expect(remove).toBeVisible();
    const items = await page.locator(':popover-open button').count();
    for (let item = 0; item < items; item += 1) await page.keyboard.press('Tab');
    await expect(remove).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText('Deleted “Night ferry in pictures”');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await expect(row(page, 'Night ferry in pictures')).toHaveCount(0);
    expect(await stored(page)).not.toEqual(before);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Night ferry in pictures' })).toBeFocused();
    await expect(toast(page)).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
    await act(page, 'Night ferry in pictures', 'Delete');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(toast(page)).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.reload();
    await untilReady(page);
    await expect(page.getByRole('button', { name: /^More for/ })).toHaveCount(0);
  });

  test('have “Save a copy…” in their menu, whose files are made without opening them', {
    tag: '@once',
  }, async ({ page }) => {
    await saveArticle(page, ferry);
    await openPage(page, './');
    await act(page, /^Night ferry/, 'Save a copy…');
    const dialog = page.getByRole('dialog', { name: 'Save a copy' });
    const saving = page.waitForEvent('download');
    await dialog.getByRole('link', { name: /^Save as Markdown/ }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain('with forty passengers');
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(row(page, /^Night ferry/).getByRole('button', { name: /^More for/ })).toBeFocused();
  });

  test('are tagged, archived and read, which the reader sees in another tab and after a reload', {
    tag: '@once',
  }, async ({ page, context }) => {
    await saveArticle(page, ferry);
    await saveArticle(page, file('b.txt', article('São Miguel opens its harbour', 'ninety')));
    await openPage(page, './');
    const other = await context.newPage();
    await openPage(other, './');
    await act(page, /^São/, 'Tags…');
    await page.getByLabel('New tag').fill('Açores');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Added “Açores”.')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('dialog', { name: 'Tags' }).getByRole('button', { name: 'Close' }).click();
    await expect(row(page, /^São/).getByRole('button', { name: /^More for/ })).toBeFocused();
    await expect(row(other, /^São/)).toContainText('Tags: Açores');
    await page.getByRole('button', { name: 'Açores 1' }).click();
    await expect(shelf(page).getByRole('article')).toHaveCount(1);
    await page.getByRole('button', { name: 'Açores 1' }).click();

    await act(page, /^Night ferry/, 'Archive');
    await expect(toast(page)).toContainText('Archived: “Night ferry returns to the outer islands”');
    await page.keyboard.press('Escape');
    await expect(row(page, /^Night ferry/)).toHaveCount(0);
    await expect(row(other, /^Night ferry/)).toHaveCount(0);
    await page.reload();
    await untilReady(page);
    await page.getByRole('button', { name: 'Archived 1' }).click();
    await expect(row(page, /^Night ferry/)).toHaveCount(1);
    await expectNoViolations(page);
    await act(page, /^Night ferry/, 'Return to the list');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, /^Night ferry/)).toHaveCount(1);
    await page.getByRole('button', { name: /^Read \d/ }).click();
    await expect(shelf(page)).toContainText('Nothing is read yet.');
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Show all stories' }).click();
    await act(page, /^São/, 'Mark as read');
    await expect(row(page, /^São/)).not.toContainText('Unread');
    await expect(row(other, /^São/)).not.toContainText('Unread');
  });

  test('are read once the end was in sight', { tag: '@once' }, async ({ page }) => {
    await saveArticle(page, ferry);
    await page.setViewportSize({ width: 390, height: 400 });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const rows = async () => (await storedRows(page)).stories;
    await expect.poll(rows).toMatchObject([{ shelved: { isRead: true } }]);
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await expect(row(page, /^Night ferry/).getByText('Read', { exact: true })).toBeVisible();
  });

  test('are searched at a later visit without reading their texts again', { tag: '@once' }, async ({
    page,
  }) => {
    await saveArticle(page, ferry);
    await saveArticle(page, file('b.txt', article('São Miguel opens its harbour', 'ninety')));
    await openPage(page, './');
    const field = page.getByRole('searchbox', { name: 'Find a story' });
    await field.fill('ninety');
    await expect(shelf(page).getByText('1 of 3 stories.')).toBeVisible();
    const index = async () => {
      const { search } = (await storedRows(page)) as { search: readonly { round?: number }[] };
      return search.map(({ round }) => round).filter(Boolean);
    };
    await expect.poll(index).toEqual([1]);
    // Words that no text has any more are found by the index alone.
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('lede').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const transaction = database.transaction('texts', 'readwrite');
            const texts = transaction.objectStore('texts');
            texts.getAll().onsuccess = ({ target }) => {
              for (const { id, file } of (target as IDBRequest<{ id: string; file: object }[]>).result)
                texts.put({ id, file: { ...file, headline: 'Gone', body: [] } });
            };
            transaction.oncomplete = done;
          };
        }),
    );
    await page.reload();
    await untilReady(page);
    await field.fill('ninety');
    await expect(row(page, /^São/)).toBeVisible();
    await expect(shelf(page).getByText('1 of 3 stories.')).toBeVisible();
  });

  test('follow changes in another tab, and lose nothing to it', { tag: '@once' }, async ({
    page,
    context,
  }) => {
    await openPage(page, './');
    const other = await context.newPage();
    await saveArticle(other, ferry);
    await expect(row(page, /^Night ferry/)).toHaveCount(1);
    await saveArticle(other, sameHeadline);
    await expect(row(page, /^Night ferry/)).toHaveCount(2);
    await act(page, /^Night ferry/, 'Delete');
    await expect(toast(page)).toBeVisible();
    await openPage(other, './');
    await expect(row(other, /^Night ferry/)).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row(other, /^Night ferry/)).toHaveCount(2);
  });

  test('have no axe violations, with the fold open and a note shown', async ({ page }) => {
    await saveArticle(page, ferry);
    await saveArticle(page, sameHeadline);
    await openPage(page, './');
    await openSaved(page);
    await act(page, /^Night ferry/, 'Delete');
    await expect(toast(page)).toBeVisible();
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 568 });
    const root = page.locator('html');
    expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test.describe('storage', { tag: '@once' }, () => {
  test('is described as it is, and the browser is asked to persist it only at a click (OFF-4)', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      let isGranted = false;
      navigator.storage.persisted = async () => isGranted;
      navigator.storage.persist = async () => {
        isGranted = true;
        return true;
      };
    });
    await saveArticle(page, ferry);
    await openPage(page, './');
    await openSaved(page);
    const fold = page.locator('main details');
    await expect(fold).toContainText(/1 story of yours, [\d.]+ (kB|bytes)/);
    await expect(fold).toContainText(
      'may remove everything when space runs short, unless you allow Lede to keep it',
    );
    await page.getByRole('button', { name: 'Ask the browser to keep them' }).click();
    await expect(fold).toContainText('The browser has agreed to keep your stories');
  });

  test('is saved to a file that restores it unchanged, and overwrites nothing', async ({ page }, info) => {
    await saveArticle(page, file('ferry.html', pictured), file('aurora.png', picture));
    await saveArticle(page, ferry);
    await openPage(page, './');
    const before = await stored(page);
    await openSaved(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup' }).click();
    const saved = info.outputPath('backup.jsonl.gz');
    await (await download).saveAs(saved);
    for (const _ of ['one', 'two']) {
      await act(page, /^Night ferry/, 'Delete');
      await expect(toast(page)).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await expect(page.getByRole('button', { name: /^More for/ })).toHaveCount(0);
    const restore = async () => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Restore from a backup…' }).click();
      await (await chooser).setFiles(saved);
    };
    await restore();
    await expect(page.getByText('Restored 2 stories.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^More for/ })).toHaveCount(2);
    expect(await stored(page)).toEqual(before);
    await restore();
    await expect(page.getByText('There was nothing to add; 2 were here already.')).toBeVisible();
  });

  test('rejects a file that is no backup, in words', async ({ page }) => {
    await openPage(page, './');
    await openSaved(page);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Restore from a backup…' }).click();
    await (await chooser).setFiles([file('holiday.jpg', picture)]);
    await expect(page.getByText('This file is no backup of Lede’s.')).toBeVisible();
  });

  test('is reported as lost when the browser has emptied it, once (OFF-4)', async ({ page }) => {
    await saveArticle(page, ferry);
    await openPage(page, './');
    await expect(row(page, /^Night ferry/)).toHaveCount(1);
    await page.goto('./about');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('lede');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await openPage(page, './');
    const note = page.getByRole('region', { name: 'This browser has emptied its storage' });
    await expect(note).toContainText('The story that you had here is gone.');
    await expectNoViolations(page);
    const chooser = page.waitForEvent('filechooser');
    await note.getByRole('button', { name: 'Restore from a backup…' }).click();
    await chooser;
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toHaveCount(0);
    await page.reload();
    await untilReady(page);
    await openSaved(page);
    await expect(note).toHaveCount(0);
  });

  test('is empty if it is blocked: reading works, and the page says so (OFF-6)', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => ({
          open: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      });
    });
    await openPage(page, './import');
    await choose(page, ferry);
    await patiently(page.getByRole('button', { name: 'Read without saving' })).toBeVisible();
    await page.getByRole('button', { name: 'Read without saving' }).click();
    await expect(heading(page)).toHaveText('Night ferry returns to the outer islands');
    await expect(page.getByText('This browser lets Lede save nothing')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await page.getByText('Storage and backup').click();
    await expect(page.locator('main details')).toContainText('This browser lets Lede save nothing here');
    await expect(page.getByRole('heading', { name: /^North Korea says/ }).first()).toBeVisible();
  });

  test('that never answers is named within five seconds; the article is read all the same', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () =>
        Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => {} } });
    });
    await openPage(page, './');
    await expect(page.getByText('This browser’s storage does not answer').first()).toBeVisible({
      timeout: 6000,
    });
    await page.goto('./own/ferry');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story could not be opened', {
      timeout: 8000,
    });
    await openPage(page, './import');
    await choose(page, ferry);
    await patiently(page.getByRole('button', { name: 'Read without saving' })).toBeVisible();
    await page.getByRole('button', { name: 'Read without saving' }).click();
    await expect(heading(page)).toHaveText('Night ferry returns to the outer islands');
  });

  test('of a newer version of the site is named', async ({ page }) => {
    await openPage(page, './about');
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('lede', 9).onsuccess = done;
        }),
    );
    await openPage(page, './');
    await expect(page.getByText('last used by a newer version of Lede than this page').first()).toBeVisible();
  });

  test('with one damaged entry shows the others, and can delete it', async ({ page }) => {
    await openPage(page, './import');
    await choose(page, ferry);
    await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
    await page.getByRole('button', { name: 'Save and read' }).click();
    await expect(heading(page)).toHaveText('Night ferry returns to the outer islands');
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('lede').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const transaction = database.transaction(['stories', 'texts'], 'readwrite');
            const stories = transaction.objectStore('stories');
            stories.getAll().onsuccess = ({ target }) => {
              const [row] = (target as IDBRequest<{ id: string }[]>).result;
              stories.put({ ...row, id: 'broken', card: null, addedAt: 1e300 });
              stories.put({ ...row, card: null, addedAt: 1e300 });
            };
            transaction.oncomplete = done;
          };
        }),
    );
    await openPage(page, './');
    await expect(page.getByRole('heading', { name: /^Night ferry returns/ })).toBeVisible();
    await expect(page.getByText('its entry in this browser is damaged: “broken”')).toBeVisible();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByText('is damaged')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^Night ferry returns/ })).toBeVisible();
  });

  test('may have no room for pictures: the reader decides, and nothing is half saved (OFF-5)', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
        if (this.name === 'pictures') throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await openPage(page, './import');
    await choose(page, file('ferry.html', pictured), file('aurora.png', picture));
    await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
    await page.getByRole('button', { name: 'Save and read' }).click();
    await expect(page.getByRole('heading', { name: 'There is no room to save it' })).toBeFocused();
    expect(await stored(page)).toMatchObject({ stories: [], texts: [], originals: [], pictures: [] });
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Save without pictures' }).click();
    await expect(page).toHaveURL(/\/own\//);
    await page.reload();
    await untilReady(page);
    await page.getByText('1 picture not included').click();
    await expect(page.getByText('The Aurora at the quay.').first()).toBeVisible();
  });
});

test.describe('a hostile article', { tag: '@once' }, () => {
  /** Our own examples of what sanitisers are tested with: foreign content, namespaces, raw text that ends early, addresses. */
  const payloads = [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.__p=1&gt;">',
    '<svg><p><style><g title="</style><img src=x onerror=window.__p=1>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=window.__p=1>',
    '<noscript><p title="</noscript><img src=x onerror=window.__p=1>">',
    '<template><img src=x onerror=window.__p=1></template><xmp><img src=x onerror=window.__p=1></xmp>',
    '<a href="java&#10;script:window.__p=1">one</a> <a href="&#x01;javascript:window.__p=1">two</a> <a href="data:text/html,<script>window.__p=1</script>">three</a>',
    '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22window.__p=1%22/>">',
    '<iframe srcdoc="<script>parent.__p=1</script>"></iframe><object data="javascript:window.__p=1"></object>',
    '<p onclick="window.__p=1" style="background:url(javascript:window.__p=1)">Text with a handler.</p>',
    '&lt;script&gt;window.__p=1&lt;/script&gt;',
  ];
  const page41 = `<!doctype html><html lang="en"><head><title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>
<p>The first paragraph stands before everything that is hostile, and it is long enough to be read.</p>
${payloads.map((payload, i) => `<div>${payload}</div></style></math></svg><p>Ordinary paragraph ${i + 1} goes on with words about the harbour and its ferries.</p>`).join('\n')}
</article></body></html>`;

  test('runs nothing when it is imported, saved and opened again, and loses no paragraph (case 41)', async ({
    page,
  }) => {
    const reports: string[] = [];
    await page.exposeFunction('noteReport', (what: string) => reports.push(what));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => {
        void (window as unknown as { noteReport: (what: string) => void }).noteReport(
          `${event.violatedDirective} ${event.blockedURI}`,
        );
      }),
    );
    await saveArticle(page, file('hostile.html', page41));
    for (const _ of ['import', 'database']) {
      const body = page.locator('main article');
      await expect(body.getByText(/^Ordinary paragraph \d+ goes on/)).toHaveCount(payloads.length);
      const found = await page.evaluate(() => ({
        ran: (window as unknown as { __p?: number }).__p,
        handlers: [...document.querySelectorAll('main *')]
          .flatMap((element) => [...element.attributes])
          .filter(({ name }) => name.startsWith('on')).length,
        addresses: [...document.querySelectorAll('main :is([href], [src])')]
          .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
          .filter((address) => /^\W*(javascript|data:text)/i.test(address)).length,
      }));
      expect(found).toEqual({ ran: undefined, handlers: 0, addresses: 0 });
      await page.reload();
      await untilReady(page);
    }
    await openPage(page, './');
    await expect(row(page, 'Harbour opens')).toBeVisible();
    expect(reports).toEqual([]);
  });
});
