import { expect, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import {
  countOf,
  expectSamePart,
  openViewer,
  partUnder,
  pictureBox,
  storyPath,
  viewerOf,
} from './viewerTools.ts';

test.describe('a mouse in the photo viewer', () => {
  test.beforeEach(async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
  });

  for (const modifier of [undefined, 'Control'] as const)
    test(`zooms by the wheel at the pointer${modifier ? ' with Ctrl held' : ''}, and moves no page`, async ({
      page,
    }) => {
      const place = await page.evaluate(() => [scrollY, devicePixelRatio]);
      const whole = await pictureBox(page);
      const at = [whole.x + whole.width * 0.8, whole.y + whole.height * 0.3] as const;
      await page.mouse.move(...at);
      if (modifier) await page.keyboard.down(modifier);
      await page.mouse.wheel(0, -300);
      if (modifier) await page.keyboard.up(modifier);
      await expect.poll(async () => (await pictureBox(page)).width).toBeGreaterThan(whole.width * 1.5);
      expectSamePart(partUnder(await pictureBox(page), at), partUnder(whole, at));
      await page.mouse.wheel(0, 3000);
      await expect.poll(async () => (await pictureBox(page)).width).toBeCloseTo(whole.width, 0);
      expect(await page.evaluate(() => [scrollY, devicePixelRatio])).toEqual(place);
    });

  test('drags to the next picture, and the drag is no click', async ({ page }) => {
    await page.mouse.move(800, 400);
    await page.mouse.down();
    await page.mouse.move(300, 410, { steps: 6 });
    await page.mouse.up();
    await expect(countOf(page)).toHaveText('2 of 6');
    await expect(viewerOf(page)).toBeVisible();
  });

  test('on the picture leaves the keyboard working', async ({ page }) => {
    await page.mouse.click(500, 400);
    await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('2 of 6');
  });

  test('on the background doesn’t close while the picture is zoomed', async ({ page }) => {
    await page.keyboard.press('+');
    await page.mouse.click(40, 60);
    await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('2 of 6');
  });
});

test('the viewer is dark in the light theme too, its text in full contrast', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openPage(page, storyPath);
  const viewer = await openViewer(page);
  await expect(viewer).toHaveCSS('background-color', 'rgb(18, 18, 18)');
  await expect(viewer.getByRole('list', { name: 'About this picture' })).toHaveCSS(
    'color',
    'rgb(255, 223, 166)',
  );
  await expect(viewer.getByRole('list', { name: 'About this picture' })).toHaveCSS(
    'background-color',
    'rgb(43, 36, 20)',
  );
});
