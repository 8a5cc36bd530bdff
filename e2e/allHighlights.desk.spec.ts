import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { selectWords } from './correcting.ts';
import { openPage } from './openPage.ts';
import { openStory, storyFile } from './storyPage.ts';

const words = 'several visits to his munitions factories';
const noted = 'didn’t disclose any specific steps';

test.describe('the page of all highlights', () => {
  test('finds what was kept, opens the story at the words, saves it as a file, and follows another tab', async ({
    page,
    context,
  }) => {
    await openStory(page);
    await page.mouse.move(400, 400);
    await expect(page.locator('[data-part="source-list"]')).toHaveCount(0);
    const bar = page.getByRole('toolbar', { name: 'Selected words' });
    await selectWords(page, blockWith(words), words);
    await bar.getByRole('button', { name: 'Highlight', exact: true }).click();
    await expect(bar).toHaveCount(0);

    const list = await context.newPage();
    await openPage(list, './highlights');
    await expect(list).toHaveTitle('Highlights · Lede');
    await expect(list.getByText('1 highlight in 1 story.')).toBeVisible();

    await selectWords(page, blockWith(noted), noted);
    await bar.getByRole('button', { name: 'Note', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a note' });
    await dialog.getByRole('textbox', { name: /^Note/ }).fill('Ask the café');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(list.getByText('2 highlights in 1 story.')).toBeVisible();

    await list.getByRole('searchbox', { name: 'Find a highlight' }).fill('CAFE');
    await expect(list.getByText('1 of 2 highlights in 1 story.')).toBeVisible();
    await expect(list.getByRole('heading', { name: storyFile.headline })).toBeVisible();
    const saving = list.waitForEvent('download');
    await list.getByRole('button', { name: 'Save as a file' }).click();
    await list.getByRole('button', { name: /^CSV/ }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('lede-highlights.csv');
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toContain('Ask the café');
    expect(saved).not.toContain(words);

    for (const colorScheme of ['light', 'dark'] as const) {
      await list.emulateMedia({ colorScheme });
      expect(await findViolations(list)).toEqual([]);
    }
    await list.getByRole('link', { name: noted }).click();
    await expect(list.locator('[id^="kept-"]:focus')).toContainText(noted);
    await expect
      .poll(() => list.evaluate(() => [...(CSS.highlights.get('kept-here') ?? [])].map(String).join()))
      .toBe(noted);
    await expect(list.locator(`[id="${blockWith(noted)}"]`)).toBeInViewport();
  });
});

function blockWith(quote: string): string {
  const block = storyFile.body.find(({ text }) => text?.includes(quote));
  if (!block) throw new Error(`no “${quote}”`);
  return block.id;
}
