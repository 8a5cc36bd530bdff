import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { kim, mentions, openPeople, openStory } from './storyPage.ts';

test.describe('the drawer', () => {
  test('is modal: the page behind is inert and Tab stays inside', async ({ page }) => {
    await openStory(page);
    await openPeople(page);
    const drawer = page.getByRole('dialog', { name: 'Names, dates and sources' });
    await expect(drawer).toHaveAttribute('aria-modal', 'true');
    await expect(page.locator('article')).toHaveAttribute('inert', '');
    await expect(drawer).toBeFocused();
    for (let n = 0; n < 6; n += 1) {
      await page.keyboard.press('Tab');
      expect(await drawer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await expect(drawer.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });

  test('closes by Esc, by its button, by the scrim and by Back, and returns the focus', async ({ page }) => {
    await openStory(page);
    const drawer = page.getByRole('dialog', { name: 'Names, dates and sources' });
    const opener = page.locator('[data-part="drawer-tab"]');
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => drawer.getByRole('button', { name: 'Close' }).first().click(),
      () => page.locator('[data-part="scrim"]').click({ position: { x: 40, y: 400 } }),
      () => page.goBack(),
    ]) {
      await opener.click();
      await expect(drawer).toBeVisible();
      await close();
      await expect(drawer).toHaveCount(0);
      await expect(page.locator('article')).not.toHaveAttribute('inert', '');
      await expect(opener).toBeFocused();
      await expect(page).toHaveURL(/kim-returns-from-russia$/);
    }
  });

  test('closes for a jump to a mention and leaves a bar with its count', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page);
    const people = await openPeople(page);
    await people.getByRole('button', { name: /^Kim Jong Un,/ }).click();
    await people.getByRole('button', { name: 'Next mention' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('[data-part="peek"]').getByText('1 of 18', { exact: true })).toBeVisible();
    await expect(mentions(page, kim).first()).toBeInViewport();
    await page.locator('[data-part="peek"]').getByRole('button', { name: 'Next mention' }).click();
    await expect(page.locator('[data-part="peek"]').getByText('2 of 18', { exact: true })).toBeVisible();
  });

  test('leaves a mention in sight that a link leads to: the bar at the foot comes with it', async ({
    page,
  }) => {
    await openStory(page, `?entity=${kim}&mention=7`);
    const current = page.locator('[data-current]');
    const covered = async () => {
      const [word, bar] = await Promise.all([
        current.boundingBox(),
        page.locator('[data-mode="peek"]').boundingBox(),
      ]);
      return word && bar ? word.y + word.height - bar.y : Number.NaN;
    };
    await expect.poll(covered).toBeLessThan(0);
  });

  test('leaves the photos on their slide (CAR-4)', async ({ page }) => {
    await openStory(page);
    for (let n = 2; n <= 4; n += 1) {
      await page.getByRole('button', { name: 'Next photo' }).click();
      await expect(page.locator('[data-part="photo-count"]')).toHaveText(`${n} of 6`);
    }
    const slide = page.locator('[data-photo="launch-centre"]');
    const offset = async () => {
      const [one, strip] = await Promise.all([slide.boundingBox(), page.locator('.strip').boundingBox()]);
      return Math.abs((one?.x ?? 0) - (strip?.x ?? 9999));
    };
    await expect.poll(offset).toBeLessThanOrEqual(1);
    await openPeople(page);
    expect(await offset()).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('[data-part="photo-count"]')).toHaveText('4 of 6');
    expect(await offset()).toBeLessThanOrEqual(1);
  });

  test('has no axe violations', async ({ page }) => {
    test.slow();
    await openStory(page);
    await openPeople(page);
    expect(await findViolations(page)).toEqual([]);
  });
});
