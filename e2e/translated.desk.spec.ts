import { expect, type Page, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { kim, mentions, openPeople, openSources, openStory } from './storyPage.ts';
import { viewerOf } from './viewerTools.ts';

/** Translates as browsers do, now and whatever appears later: text nodes are put into elements, or replaced by copies in them. */
async function translate(page: Page, how: 'moved' | 'replaced'): Promise<void> {
  await page.evaluate((how) => {
    const wrap = (text: Node) => {
      const parent = text.parentElement;
      if (
        !parent ||
        !text.nodeValue?.trim() ||
        /^(?:FONT|SCRIPT|STYLE|TEXTAREA|TITLE|OPTION)$/.test(parent.tagName)
      )
        return;
      const font = document.createElement('font');
      text.parentNode?.insertBefore(font, text);
      if (how === 'moved') font.append(text);
      else {
        font.append(text.nodeValue);
        text.parentNode?.removeChild(text);
      }
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
  }, how);
}

for (const how of ['moved', 'replaced'] as const)
  test.describe(`in a page whose texts a translation has ${how}`, () => {
    let errors: Error[];
    test.beforeEach(({ page }) => {
      errors = [];
      page.on('pageerror', (error) => errors.push(error));
    });
    test.afterEach(() => expect(errors).toEqual([]));

    test('a story is read: photos, viewer, names and dates', async ({ page }) => {
      await openStory(page);
      await translate(page, how);
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
      await translate(page, how);
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
      await translate(page, how);
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

    test('an article is imported, read, found, deleted and brought back', async ({ page }) => {
      await openPage(page, './import');
      await translate(page, how);
      await page
        .getByRole('textbox', { name: 'The article' })
        .fill(
          'Ferry brings crews home\n\nThe harbour board sent its crews home on Monday, Ada Holm said in a statement.\n\nNobody had been told before, and the quay stayed empty for most of the morning.',
        );
      await page.getByRole('button', { name: 'Read this text' }).click();
      await page.getByRole('button', { name: 'Save and read' }).click({ timeout: 30_000 });
      await expect(page).toHaveURL(/\/own\//);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry brings crews home');
      await page.getByRole('link', { name: 'All stories' }).first().click();
      await expect(page.getByRole('heading', { name: 'Ferry brings crews home' })).toBeVisible();
      await page.getByRole('searchbox').fill('quay');
      await expect(page.getByText('1 of 2 stories')).toBeVisible();
      await page.getByRole('searchbox').fill('');
      await page.getByRole('button', { name: /^Delete/ }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByRole('heading', { name: 'Ferry brings crews home' })).toBeVisible();
      await page.getByRole('link', { name: 'About and licences' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^About/);
    });
  });
