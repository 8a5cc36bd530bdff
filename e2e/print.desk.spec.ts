import { expect, test } from '@playwright/test';
import { openStory, storyFile } from './storyPage.ts';

test.describe('the printed story', () => {
  test('is complete: every paragraph, six pictures with captions, names and dates (LNK-4)', async ({
    page,
  }) => {
    await openStory(page);
    await page.emulateMedia({ media: 'print' });
    for (const { id } of storyFile.body) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    for (const { id } of storyFile.photos) {
      const slide = page.locator(`article [data-photo="${id}"]`);
      await expect(slide.locator('img')).toBeVisible();
      await expect(slide.locator('.caption-text')).toBeVisible();
    }
    const clipped = await page
      .locator('.shows')
      .evaluateAll((texts) => texts.filter((text) => text.scrollHeight > text.clientHeight + 1).length);
    expect(clipped).toBe(0);
    await expect(page.getByRole('region', { name: 'People and places' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(page.getByText('© 2023 The Associated Press. All rights reserved.')).toBeVisible();
    await expect(page.locator('.dates time')).toBeVisible();
  });

  test('shows nothing that only a screen can use (LNK-4)', async ({ page }) => {
    await openStory(page, '?entity=kim-jong-un');
    await page.emulateMedia({ media: 'print' });
    for (const name of [
      'Next photo',
      'Previous photo',
      'Next mention',
      'Clear highlight',
      'Reading settings',
      'Find a name',
    ])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
  });

  test('is black on white in the dark theme too (LNK-5)', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openStory(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('[id="p1"]')).toHaveCSS('color', 'rgb(0, 0, 0)');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
  });

  test('from the top of an unread story has its pictures loaded and no blank page (LNK-4)', async ({
    page,
  }) => {
    await openStory(page);
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(8);
    await expect
      .poll(() =>
        page
          .locator('article [data-photo] img')
          .evaluateAll((images) => images.filter((img) => (img as HTMLImageElement).naturalWidth > 0).length),
      )
      .toBe(6);
  });
});
