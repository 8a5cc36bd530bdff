import { expect, test } from '@playwright/test';
import { fingersOn } from './fingers.ts';
import { openPage } from './openPage.ts';
import {
  countOf,
  expectSamePart,
  openHarbourStory,
  openViewer,
  partUnder,
  pictureBox,
  storyPath,
  viewerOf,
} from './viewerTools.ts';

test.describe('fingers in the photo viewer', () => {
  test.beforeEach(async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
  });

  test('swipe: the picture follows and its neighbour appears', async ({ page }) => {
    const fingers = await fingersOn(page);
    const whole = await pictureBox(page);
    await fingers.put([[330, 210]]);
    await fingers.slide([
      [
        [330, 210],
        [130, 216],
      ],
    ]);
    expect((await pictureBox(page)).x).toBeCloseTo(whole.x - 200, 0);
    await fingers.lift();
    await expect(countOf(page)).toHaveText('2 of 6');
    expect((await pictureBox(page)).x).toBeCloseTo(whole.x, 0);
    await fingers.drag([120, 210], [330, 210]);
    await expect(countOf(page)).toHaveText('1 of 6');
  });

  test('swipe down: the viewer closes', async ({ page }) => {
    const fingers = await fingersOn(page);
    await fingers.drag([200, 210], [205, 520]);
    await expect(viewerOf(page)).toBeHidden();
  });

  test('resist at the end: the first picture moves a little and returns', async ({ page }) => {
    const fingers = await fingersOn(page);
    await fingers.put([[100, 210]]);
    await fingers.slide([
      [
        [100, 210],
        [300, 210],
      ],
    ]);
    expect((await pictureBox(page)).x).toBeCloseTo(50, 0);
    await fingers.lift();
    expect((await pictureBox(page)).x).toBeCloseTo(0, 0);
    await expect(countOf(page)).toHaveText('1 of 6');
  });

  test('double tap: zooms at the point, then a drag pans instead of changing the picture (LBX-6)', async ({
    page,
  }) => {
    const fingers = await fingersOn(page);
    const whole = await pictureBox(page);
    const at = [290, 160] as const;
    await fingers.tap(at);
    await fingers.tap(at);
    const zoomed = await pictureBox(page);
    expect(zoomed.width / whole.width).toBeCloseTo(2.5, 1);
    expectSamePart(partUnder(zoomed, at), partUnder(whole, at));
    await fingers.drag([200, 200], [140, 190]);
    const panned = await pictureBox(page);
    expect(panned.x).toBeCloseTo(zoomed.x - 60, 0);
    await fingers.drag([60, 150], [380, 330]);
    await fingers.drag([60, 150], [380, 330]);
    await fingers.drag([60, 150], [380, 330]);
    // The edge returns to the edge of the whole picture, and no further.
    expect((await pictureBox(page)).x).toBeCloseTo(whole.x, 0);
    expect((await pictureBox(page)).y).toBeCloseTo(whole.y, 0);
    await expect(countOf(page)).toHaveText('1 of 6');
  });

  test('pinch: zoom at the point between them, and back to the whole picture', async ({ page }) => {
    const fingers = await fingersOn(page);
    const whole = await pictureBox(page);
    await fingers.pinch(
      [
        [150, 200],
        [90, 190],
      ],
      [
        [200, 240],
        [260, 250],
      ],
    );
    const zoomed = await pictureBox(page);
    expect(zoomed.width).toBeGreaterThan(whole.width * 2);
    expectSamePart(partUnder(zoomed, [175, 220]), partUnder(whole, [175, 220]));
    await fingers.pinch(
      [
        [90, 190],
        [170, 215],
      ],
      [
        [260, 250],
        [180, 225],
      ],
    );
    expect((await pictureBox(page)).width).toBeCloseTo(whole.width, 0);
    await expect(viewerOf(page)).toBeVisible();
  });

  test('never zoom the page itself, by a double tap on a picture or a button (LBX-6)', async ({ page }) => {
    const fingers = await fingersOn(page);
    const scale = () => page.evaluate(() => visualViewport?.scale);
    const button = await viewerOf(page).getByRole('button', { name: 'Next photo' }).boundingBox();
    const onButton = [(button?.x ?? 0) + 22, (button?.y ?? 0) + 22] as const;
    await fingers.tap(onButton);
    await fingers.tap(onButton);
    await expect(countOf(page)).toHaveText('3 of 6');
    await fingers.tap([200, 200]);
    await fingers.tap([200, 200]);
    await pictureBox(page);
    expect(await scale()).toBe(1);
    const viewport = await page.locator('meta[name="viewport"]').getAttribute('content');
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
  });

  test('in the caption scroll it, and neither change the picture nor reach the page behind', async ({
    page,
  }) => {
    const fingers = await fingersOn(page);
    const place = await page.evaluate(() => scrollY);
    await viewerOf(page).getByRole('button', { name: 'notices in full' }).tap();
    await fingers.drag([200, 780], [200, 560]);
    const panel = viewerOf(page).getByRole('group', { name: 'Caption' });
    await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(20);
    await fingers.drag([330, 640], [100, 640]);
    await fingers.drag([200, 300], [200, 100]);
    await expect(countOf(page)).toHaveText('1 of 6');
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  test('tap the background: the viewer closes and nothing behind it reacts', async ({ page }) => {
    const fingers = await fingersOn(page);
    const whole = await pictureBox(page);
    await fingers.tap([200, whole.y - 12]);
    await expect(viewerOf(page)).toBeHidden();
    expect([...new URL(page.url()).searchParams]).toEqual([]);
  });
});

test('a swipe to the right shows the next picture in a right-to-left story', async ({ page }) => {
  await openHarbourStory(page, { direction: 'rtl', language: 'ar' });
  await openViewer(page);
  await (await fingersOn(page)).drag([100, 200], [320, 200]);
  await expect(countOf(page)).toHaveText('2 of 5');
});

test.describe('a caption of 900 characters on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('leaves the picture two fifths of the height, and its notice visible without scrolling (LBX-10)', async ({
    page,
  }) => {
    await openHarbourStory(page);
    const viewer = await openViewer(page);
    const stage = await viewer.locator('[data-part="stage"]').boundingBox();
    expect(stage?.height).toBeGreaterThanOrEqual(0.4 * 568);
    const panel = viewer.getByRole('group', { name: 'Caption' });
    expect((await panel.boundingBox())?.height).toBeLessThanOrEqual(0.6 * 568);
    await expect(viewer.getByRole('listitem').filter({ hasText: 'No access.' })).toBeInViewport({ ratio: 1 });
    await expect(viewer.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    const isCut = await panel.evaluate((element) => element.scrollHeight > element.clientHeight);
    expect(isCut).toBe(true);
    await panel.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(viewer.getByText('(Harbour Office via The Post)')).toBeInViewport({ ratio: 1 });
    await expect(viewer.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  });

  test('keeps every notice of the agency’s own picture visible too', async ({ page }) => {
    await openPage(page, storyPath);
    const viewer = await openViewer(page);
    for (const words of ['Handout.', 'No access.', 'Not verified.', 'Watermark.'])
      await expect(viewer.getByRole('listitem').filter({ hasText: words })).toBeInViewport({ ratio: 1 });
  });
});

test.describe('a phone in landscape', () => {
  test.use({ viewport: { width: 568, height: 320 } });

  test('has the caption beside the picture and every control on the screen', async ({ page }) => {
    await openPage(page, storyPath);
    const viewer = await openViewer(page);
    const picture = await pictureBox(page);
    const panel = await viewer.getByRole('group', { name: 'Caption' }).boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(picture.x + picture.width - 1);
    expect(picture.height).toBeGreaterThan(0.6 * 320);
    for (const name of ['Previous photo', 'Next photo', 'Zoom in', 'Close'])
      await expect(viewer.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  });
});
