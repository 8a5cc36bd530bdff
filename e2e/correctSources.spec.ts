import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openList, selectWords, startCorrecting } from './correcting.ts';
import { openPage, untilReady } from './openPage.ts';
import { openStory } from './storyPage.ts';

/** The event reported by the first sentence of the third paragraph. */
function border(page: Page) {
  return page.locator('#event-ev-border [data-part="event-meta"]');
}

test.describe('who says a sentence', { tag: '@ends' }, () => {
  test('is corrected, in its events too, is kept over a reload, and can be undone', async ({ page }) => {
    await openStory(page);
    await expect(border(page)).toContainText('KCNA reported');
    const tools = await startCorrecting(page);
    await selectWords(page, 'p3', 'a border river');
    await tools.getByRole('button', { name: 'Who says this…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who says this' });
    await expect(dialog).toContainText('Now: KCNA, state media, said');
    await dialog.getByRole('combobox', { name: 'Source' }).selectOption('state media');
    expect(await findViolations(page, { within: 'dialog' })).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(tools.getByRole('status')).toHaveText(/^state media says “The official Korean .* …”\.$/);
    await expect(border(page)).toContainText('state media reported');

    await page.reload();
    await untilReady(page);
    await startCorrecting(page);
    await selectWords(page, 'p3', 'a border river');
    await tools.getByRole('button', { name: 'Who says this…' }).click();
    await expect(dialog).toContainText('Now: state media, said, set by you');
    await page.keyboard.press('Escape');
    const list = await openList(page);
    await list.getByRole('button', { name: /^Undo: state media says/ }).click();
    await expect(list).toContainText('There are none in this story.');
    await page.keyboard.press('Escape');
    await expect(border(page)).toContainText('KCNA reported');
  });

  test('may be nobody: then no source is stated', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p3', 'a border river');
    await tools.getByRole('button', { name: 'Who says this…' }).click();
    await page.getByRole('combobox', { name: 'Source' }).selectOption('No source stated');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(border(page)).not.toContainText('KCNA');
    await tools.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(border(page)).toContainText('KCNA reported');
  });
});

test.describe('a source', { tag: '@ends' }, () => {
  test('is renamed and merged', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    const choose = async (name: RegExp) => {
      await tools.getByRole('button', { name: 'Choose a source' }).click();
      await page.getByRole('dialog', { name: 'Choose a source' }).getByRole('button', { name }).click();
    };
    await choose(/^KCNA/);
    await expect(tools.getByRole('group', { name: 'The source KCNA' })).toContainText(
      'state media, 3 sentences or parts',
    );
    await tools.getByRole('button', { name: 'Rename…' }).click();
    await page.getByRole('textbox', { name: 'What it is called' }).fill('the state agency');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const own = tools.getByRole('group', { name: 'The source the state agency' });
    await expect(own).toContainText('corrected by you');
    await expect(border(page)).toContainText('the state agency reported');
    await tools.getByRole('button', { name: 'Merge into…' }).click();
    const others = page.getByRole('dialog', { name: 'The source the state agency is the same as' });
    await others.getByRole('button', { name: /^state media/ }).click();
    await expect(own).toHaveCount(0);
    await expect(border(page)).toContainText('state media reported');
  });

  test('that is new is remembered with its kind for the next import, until it is removed', {
    tag: '@once',
  }, async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p9', 'Russian ambassador');
    await tools.getByRole('button', { name: 'Who says this…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who says this' });
    await dialog.getByRole('combobox', { name: 'Source' }).selectOption('New source …');
    await expect(dialog.getByRole('textbox', { name: 'What it is called' })).toHaveValue(
      'Russian ambassador',
    );
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('Official');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(tools.getByRole('status')).toContainText('Russian ambassador (official) says “South Korean');

    await openPage(page, './import');
    await page.getByText('1 source you corrected').click();
    await expect(page.getByText('Russian ambassador, source: official')).toBeVisible();
    await page.getByRole('button', { name: 'Forget the source Russian ambassador' }).click();
    await expect(page.getByText('Forgot Russian ambassador.')).toBeVisible();
    await expect(page.getByText('1 source you corrected')).toHaveCount(0);
  });
});
