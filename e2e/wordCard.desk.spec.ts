import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { kim, mentions, openStory, searchOf } from './storyPage.ts';

test.describe('the card at a name', () => {
  test('opens where the pointer rests, beside the name and never over it, and highlights nothing', async ({
    page,
  }) => {
    await openStory(page);
    const card = page.getByRole('region', { name: 'Kim Jong Un' });
    for (const block of ['p1', 'p6', 'p10']) {
      const name = page.locator(`[id="${block}"] [data-entity="${kim}"]`).first();
      await name.scrollIntoViewIfNeeded();
      await name.hover();
      await expect(card).toBeVisible();
      const [at, word] = [await card.boundingBox(), await name.boundingBox()];
      if (!at || !word) throw new Error('no card');
      expect(at.y + at.height <= word.y || at.y >= word.y + word.height).toBe(true);
      expect(at.width).toBe(320);
      await page.mouse.move(5, 5);
      await expect(card).toBeHidden();
    }
    await expect(page.locator('[data-lit]')).toHaveCount(0);
    expect(searchOf(page)).toBe('');
  });

  test('does not come after a press on the name until the pointer comes again', async ({ page }) => {
    await openStory(page);
    const name = page.locator(`[id="p1"] [data-entity="${kim}"]`);
    await name.click();
    await expect(name).toHaveAttribute('data-lit');
    const card = page.locator('[data-part="word-card"]');
    // Longer than the card waits before it opens.
    await page.waitForFunction(
      (from) => performance.now() - from > 1000,
      await page.evaluate(() => performance.now()),
    );
    await expect(card).toBeHidden();
    await page.mouse.move(5, 5);
    await name.hover();
    await expect(card).toBeVisible();
  });

  test('stays while the pointer is on it, and closes with Esc, which clears no highlight (WCAG 1.4.13)', async ({
    page,
  }) => {
    await openStory(page, `?entity=${kim}`);
    await expect(mentions(page, kim).first()).toHaveAttribute('data-lit');
    await page.locator('[id="p6"]').scrollIntoViewIfNeeded();
    await page.locator(`[id="p6"] [data-entity="${kim}"]`).first().hover();
    const card = page.locator('[data-part="word-card"]');
    await expect(card).toBeVisible();
    await card.getByText('North Korean leader').hover();
    // Longer than the card waits before it closes.
    await page.waitForFunction(
      (from) => performance.now() - from > 600,
      await page.evaluate(() => performance.now()),
    );
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(mentions(page, kim).first()).toHaveAttribute('data-lit');
  });

  test('steps through the mentions, says what the person said, and opens in the list', async ({ page }) => {
    await openStory(page);
    await page.locator('[id="p6"]').scrollIntoViewIfNeeded();
    await page.locator(`[id="p6"] [data-entity="${kim}"]`).first().hover();
    const card = page.locator('[data-part="word-card"]');
    await expect(card).toContainText('13 of 18');
    await expect(card).toContainText('In live comments during their meeting last week');
    await card.getByRole('button', { name: 'Next mention' }).click();
    await expect(card).toContainText('14 of 18');
    await expect.poll(() => searchOf(page)).toContain('mention=14');
    expect(await findViolations(page)).toEqual([]);
    await card.getByRole('button', { name: 'Open in list' }).click();
    await expect(card).toBeHidden();
    await expect(page.getByRole('button', { name: /^Kim Jong Un, North Korean leader/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('opens at a name that has the focus of the keyboard, and closes when it is left', async ({ page }) => {
    await openStory(page);
    await page.mouse.move(5, 5);
    await page.locator('[id="p1"]').scrollIntoViewIfNeeded();
    await page.locator(`[id="p3"] a[data-entity="kcna"]`).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const card = page.getByRole('region', { name: 'Korean Central News Agency' });
    await expect(card).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(card).toBeHidden();
  });
});
