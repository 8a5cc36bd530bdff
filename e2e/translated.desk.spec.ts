import { expect, type Page, test } from '@playwright/test';
import { openList, selectWords, startCorrecting } from './correcting.ts';
import { patiently } from './importArticle.ts';
import { openPage } from './openPage.ts';
import { kim, mentions, openPeople, openSources, openStory, openTimeline } from './storyPage.ts';
import { viewerOf } from './viewerTools.ts';

const article = `Ferry brings crews home

The harbour board sent its crews home on Monday, Ada Holm said in a statement.

Nobody had been told before, and the quay stayed empty for most of the morning.`;

/**
 * Translates as Chrome does, now and whatever appears later: each text node gives way to two elements with a text node of their own.
 * React goes on changing the nodes that it made: `stale` has what it then wrote or removed without the reader seeing it.
 */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const copies = new WeakMap<Node, Element>();
    const stale: string[] = [];
    Object.assign(window, { stale });
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const copy = copies.get(target);
        // After what the page itself does about it.
        queueMicrotask(() => {
          if (copy?.isConnected && copy.textContent !== target.textContent)
            stale.push(`${copy.textContent} → ${target.textContent}`);
        });
      }
    });
    const wrap = (text: Node) => {
      const parent = text.parentElement;
      if (
        !parent ||
        !text.nodeValue?.trim() ||
        /^(?:FONT|SCRIPT|STYLE|TEXTAREA|TITLE|OPTION)$/.test(parent.tagName)
      )
        return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(text.nodeValue);
      outer.append(inner);
      parent.replaceChild(outer, text);
      copies.set(text, outer);
      watch.observe(text, { characterData: true });
    };
    const wrapAll = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) wrap(text);
    };
    wrapAll();
    new MutationObserver(wrapAll).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });

    const { removeChild } = Node.prototype;
    Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
      removeChild.call(this, child);
      const copy = copies.get(child);
      if (copy?.isConnected) stale.push(`${copy.textContent} → nothing`);
      return child;
    };
  });
}

test.describe('in a page that the browser has translated', () => {
  let errors: Error[];
  test.beforeEach(({ page }) => {
    errors = [];
    page.on('pageerror', (error) => errors.push(error));
  });
  test.afterEach(async ({ page }) => {
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => Object.assign({ stale: [] }, window).stale)).toEqual([]);
  });

  test('a story is read: photos, viewer, names and dates', async ({ page }) => {
    await openStory(page);
    await translate(page);
    await page.getByRole('button', { name: 'Next photo' }).click();
    await expect(page.getByText('2 of 6')).toBeVisible();
    await page.getByRole('link', { name: 'Open picture 2 of' }).click();
    await expect(viewerOf(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(viewerOf(page).getByText('3 of 6')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(viewerOf(page)).toBeHidden();

    const people = await openPeople(page);
    await people.getByRole('button', { name: 'Sort names' }).click();
    await page.locator('[popover]:popover-open li button').nth(1).click();
    await people
      .getByRole('button', { name: /^Kim Jong Un/ })
      .first()
      .click();
    await expect(mentions(page, kim).first()).toHaveAttribute('data-lit');
    await page.keyboard.press('n');
    await people
      .getByRole('button', { name: /^Vladimir Putin/ })
      .first()
      .click();
    await expect(mentions(page, 'vladimir-putin').first()).toHaveAttribute('data-lit');
    await page.locator('.body .time').first().click();
    await expect(page.locator('[data-part="time-note"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('who says so is read: sources, marks, the card at a name, what is not known', async ({ page }) => {
    await openStory(page);
    await translate(page);
    const sources = await openSources(page);
    await sources.getByRole('button', { name: /^KCNA, 3 / }).click();
    await expect(page.locator('.claim[data-lit]')).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Next sentence' }).click();
    await expect(page.locator('.claim[data-current]')).not.toHaveCount(0);
    await expect(page.locator('.said')).toHaveCount(22);
    await page.getByRole('button', { name: 'Only what KCNA says' }).click();
    await expect(page.locator('article')).toHaveAttribute('data-only', '');
    await page.keyboard.press('Escape');
    await expect(page.locator('.claim[data-lit]')).toHaveCount(0);
    await page.locator(`[id="p6"] [data-entity="${kim}"]`).first().hover();
    await expect(page.locator('[data-part="word-card"]')).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(page.locator('[data-part="word-card"]')).toHaveCount(0);
    await page.getByRole('region', { name: 'What is not known' }).getByRole('link').last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });

  test('a name is marked by the reader, a copy is made', async ({ page }) => {
    await openStory(page);
    await translate(page);
    await page.getByRole('button', { name: 'Correct names and dates' }).click();
    const tools = page.getByRole('region', { name: 'Correcting' });
    const before = (await page.locator('[id="p1"]').textContent()) ?? '';
    await page
      .locator('[id="p1"] font')
      .last()
      .evaluate((words) => getSelection()?.selectAllChildren(words));
    await tools.getByRole('button', { name: 'Thing' }).click();
    await expect(page.locator('article .mention[data-own]').first()).toBeVisible();
    await expect(page.locator('[id="p1"]')).toHaveText(before);
    await tools.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Save a copy…' }).click();
    await expect(page.getByRole('dialog', { name: 'Save a copy' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('words are found and kept, with a note, events are chosen, and the look is changed', async ({
    page,
  }) => {
    await openStory(page);
    await translate(page);
    await page.getByRole('button', { name: 'Find in this story' }).click();
    const finding = page.getByRole('search').filter({ has: page.getByRole('status') });
    await page.getByRole('searchbox', { name: 'Find in this story' }).fill('weapons');
    await expect(finding.getByRole('status')).toHaveText(/^1 of \d+$/);
    await page.keyboard.press('Enter');
    await expect(finding.getByRole('status')).toHaveText(/^2 of \d+$/);
    await page.keyboard.press('Escape');

    const timeline = await openTimeline(page);
    await timeline.getByRole('button', { name: 'Hide background (6)' }).click();
    await timeline.getByRole('button', { name: 'Show background (6)' }).click();
    await timeline.locator('[data-part="event-meta"] a[href^="#p"]').first().click();
    await expect(page.locator('.sentence[data-evidence]').first()).toBeInViewport();
    await page.keyboard.press('Escape');

    await selectWords(page, 'p2', 'specific steps');
    await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Note' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a note' });
    await dialog.getByRole('textbox', { name: /^Note/ }).fill('Which?');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const kept = page.getByRole('region', { name: 'Highlights' });
    await expect(kept).toContainText('1, 1 with a note');
    await page.locator('.kept-note').click();
    await kept.getByRole('button', { name: 'Change or delete' }).click();
    await kept.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(kept).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(kept).toContainText('specific steps');

    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('slider', { name: 'Text size' }).fill('6');
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Highlights' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Highlights');
    await page.getByRole('searchbox').fill('nothing');
    await expect(page.getByText(/^0 of 1 highlight|^No highlight/)).toBeVisible();
    await page.getByRole('searchbox').fill('specific');
    await expect(page.getByRole('link', { name: 'specific steps' })).toBeVisible();
  });

  test('an article is pasted, corrected, read, found, deleted and brought back', async ({ page }) => {
    await openPage(page, './');
    await translate(page);
    await page.getByRole('textbox', { name: 'The article' }).fill(article);
    await page.getByRole('button', { name: /^Read this text|^Show/ }).click();
    await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
    await page.getByText('Correct headline, date, authors or language').click();
    await page.getByRole('textbox', { name: 'Headline' }).fill('Ferry is back');
    await page.getByRole('button', { name: 'Save and read' }).click();
    await expect(page).toHaveURL(/\/own\//);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('Ferry is back');

    const tools = await startCorrecting(page);
    const before = await page.locator('[id="p2"]').textContent();
    await selectWords(page, 'p2', 'the quay');
    await tools.getByRole('button', { name: 'Place' }).click();
    await expect(page.locator('article .mention[data-own]')).toHaveText('the quay');
    const list = await openList(page);
    await list.getByRole('button', { name: /^Undo/ }).first().click();
    await page.keyboard.press('Escape');
    await expect(page.locator('article .mention[data-own]')).toHaveCount(0);
    await expect(page.locator('[id="p2"]')).toHaveText(before ?? '');
    await tools.getByRole('button', { name: 'Done' }).click();

    await page.getByRole('link', { name: 'All stories' }).first().click();
    const row = page.getByRole('heading', { name: 'Ferry is back' });
    await expect(row).toBeVisible();
    await page.getByRole('searchbox').fill('quay');
    await expect(page.getByText('1 of 2 stories')).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await page.locator('main ol [popovertarget]').first().click();
    await page.locator(':popover-open').getByRole('button').last().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toBeVisible();
    await page.getByText('Storage and backup').click();
    await expect(page.getByText(/1 story of yours/)).toBeVisible();
    await page.getByRole('link', { name: 'About and licences' }).click();
    await expect(title).toHaveText(/^About/);
  });

  test('begun stories are continued, and an address without a page leads on', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('lede:place:kim-returns-from-russia', '{"block":"p6","share":0.1}'),
    );
    await openPage(page, './');
    await translate(page);
    await page.getByRole('region', { name: 'Continue reading' }).getByRole('link').first().click();
    await expect(page.locator('[id="p6"]')).toBeInViewport();
    await expect(page.getByText(/left$/).first()).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.getByText(/left$/)).toHaveCount(0);
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await expect(page.getByRole('region', { name: 'Already read' })).toContainText('Read to the end');
    for (const path of ['./own/gone', './nowhere']) {
      await openPage(page, path);
      await translate(page);
      await page.getByRole('main').getByRole('link', { name: 'All stories' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
    }
  });
});
