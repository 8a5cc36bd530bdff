import { expect, type Page, test } from '@playwright/test';
import { fingersOn } from './fingers.ts';
import { openStory } from './storyPage.ts';
import type { Point } from './viewerTools.ts';

const count = (page: Page) => page.locator('[data-part="photo-count"]');
const places = (page: Page) =>
  page.evaluate(() => ({ page: scrollY, strip: document.querySelector('.strip')?.scrollLeft ?? 0 }));

/** A drag on the picture at an angle to the horizontal, in CSS px. */
async function dragAt(page: Page, degrees: number, length: number): Promise<void> {
  const angle = (degrees * Math.PI) / 180;
  const from: Point = [290, 480];
  const to: Point = [from[0] - length * Math.cos(angle), from[1] - length * Math.sin(angle)];
  await (await fingersOn(page)).drag(from, to);
}

test.describe('a finger on the photos', () => {
  test('at 60° scrolls the page and keeps the picture (CAR-1)', async ({ page }) => {
    await openStory(page);
    await dragAt(page, 60, 260);
    await expect.poll(async () => (await places(page)).page).toBeGreaterThan(150);
    await expect.poll(async () => (await places(page)).strip).toBe(0);
    await expect(count(page)).toHaveText('1 of 6');
  });

  test('at 20° turns to another picture and doesn’t scroll the page (CAR-1)', async ({ page }) => {
    await openStory(page);
    await dragAt(page, 20, 240);
    await expect(count(page)).toHaveText('2 of 6');
    expect((await places(page)).page).toBe(0);
  });
});
