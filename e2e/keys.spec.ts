import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openStory } from './storyPage.ts';

test('the question mark lists the keys, and Esc goes back to where the focus was', { tag: '@ends' }, async ({
  page,
}) => {
  await openStory(page);
  const link = page.getByRole('link', { name: 'All stories' }).first();
  await link.focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  for (const key of ['/', 'n', 'p', 'q', '?', 'Esc', '←'])
    await expect(
      list.locator('kbd', { hasText: new RegExp(`^${key.replace('?', '\\?')}$`) }).first(),
    ).toBeVisible();
  expect(await findViolations(page, { within: 'dialog' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('single keys do nothing once they are switched off, in a field or while composing', {
  tag: '@once',
}, async ({ page }) => {
  await openStory(page);
  const list = page.getByRole('dialog', { name: 'Keys' });
  const find = page.getByRole('searchbox', { name: 'Find in this story' });
  await page
    .locator('body')
    .evaluate((body) =>
      body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', isComposing: true, bubbles: true })),
    );
  await page.keyboard.press('Control+/');
  await page.getByRole('button', { name: 'Find in this story' }).click();
  await find.pressSequentially('n?p/');
  await expect(find).toHaveValue('n?p/');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  for (const key of ['?', '/', 'n']) await page.locator('body').press(key);
  // Their code is here since they were opened above, so they would be drawn in the next frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await expect(list).toHaveCount(0);
  await expect(find).toHaveCount(0);
  await expect(page).toHaveURL(/kim-returns-from-russia$/);
});
