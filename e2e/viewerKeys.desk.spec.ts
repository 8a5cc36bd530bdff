import { expect, type Page, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { countOf, focusIsInViewer, openViewer, pictureBox, storyPath, viewerOf } from './viewerTools.ts';

const photoInAddress = (page: Page) => new URL(page.url()).searchParams.get('photo');

test.describe('moving between photos', () => {
  test.beforeEach(async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
  });

  test('works by arrow keys, Home and End, and announces the number (A14)', async ({ page }) => {
    await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('2 of 6');
    await page.keyboard.press('ArrowLeft');
    await expect(countOf(page)).toHaveText('1 of 6');
    await page.keyboard.press('End');
    await expect(countOf(page)).toHaveText('6 of 6');
    await page.keyboard.press('Home');
    await expect(countOf(page)).toHaveText('1 of 6');
  });

  test('counts every step of a quick reader', async ({ page }) => {
    await page.evaluate(() => {
      for (let press = 0; press < 4; press += 1)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    });
    await expect(countOf(page)).toHaveText('5 of 6');
  });

  test('keeps the focus on its button if there is no further photo', async ({ page }) => {
    const next = viewerOf(page).getByRole('button', { name: 'Next photo' });
    await next.focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Enter');
    await expect(countOf(page)).toHaveText('6 of 6');
    await expect(next).toBeFocused();
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await expect(viewerOf(page).getByRole('button', { name: 'Previous photo' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
  });

  test('shows the next caption from its top', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    const panel = viewerOf(page).getByRole('group', { name: 'Caption' });
    await panel.evaluate((element) => element.scrollTo(0, 80));
    await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('2 of 6');
    expect(await panel.evaluate((element) => element.scrollTop)).toBe(0);
  });

  test('has the neighbours’ pictures loaded in advance', async ({ page }) => {
    await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('2 of 6');
    const waiting = viewerOf(page).locator('.viewer-slide[inert] img');
    await expect(waiting).toHaveCount(2);
    await expect
      .poll(() => waiting.evaluateAll((all) => all.every((img) => (img as HTMLImageElement).complete)))
      .toBe(true);
  });
});

test.describe('a link to a photo', () => {
  test('opens the viewer with the story as the entry before it: Back goes there (LBX-2)', async ({
    page,
  }) => {
    await openPage(page, './about');
    await openPage(page, `${storyPath}?photo=launch-centre`);
    await expect(countOf(page)).toHaveText('4 of 6');
    expect(await focusIsInViewer(page)).toBe(true);
    await page.goBack();
    await expect(viewerOf(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korea says/);
    expect(photoInAddress(page)).toBeNull();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/About/);
  });

  test('that the story doesn’t have opens the story and says so (LBX-2)', async ({ page }) => {
    await openPage(page, `${storyPath}?photo=no-such-photo`);
    await expect(page.getByText('That picture isn’t in this story.')).toBeVisible();
    await expect(viewerOf(page)).toBeHidden();
  });
});

test.describe('the keyboard in the viewer', () => {
  test.beforeEach(async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
  });

  test('wraps around with Tab, in both directions, and never leaves (LBX-4, A12)', async ({ page }) => {
    const round: string[] = [];
    for (let press = 0; press < 5; press += 1) {
      round.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'nothing'));
      await page.keyboard.press('Tab');
    }
    expect(round).toEqual(['Close', 'Previous photo', 'Next photo', 'Caption', 'Zoom in']);
    await expect(viewerOf(page).getByRole('button', { name: 'Close' })).toBeFocused();
    for (let press = 0; press < 7; press += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await focusIsInViewer(page)).toBe(true);
    }
  });

  test('still closes with Esc and moves with arrows when zoomed and panned (A15)', async ({ page }) => {
    const whole = await pictureBox(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('Shift+ArrowRight');
    const zoomed = await pictureBox(page);
    expect(zoomed.width / whole.width).toBeCloseTo(2.25, 1);
    await expect(viewerOf(page).getByRole('button', { name: 'Zoom out' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('2 of 6');
    await expect(viewerOf(page).getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await page.keyboard.press('+');
    await page.keyboard.press('Escape');
    await expect(viewerOf(page)).toBeHidden();
  });

  test('zooms in and out by button, and to the whole picture by 0', async ({ page }) => {
    const whole = await pictureBox(page);
    await viewerOf(page).getByRole('button', { name: 'Zoom in' }).press('Enter');
    expect((await pictureBox(page)).width / whole.width).toBeCloseTo(2.5, 1);
    await viewerOf(page).getByRole('button', { name: 'Zoom out' }).press('Enter');
    expect((await pictureBox(page)).width).toBeCloseTo(whole.width, 0);
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    expect((await pictureBox(page)).width).toBeCloseTo(whole.width, 0);
  });
});
