import { expect, test } from '@playwright/test';
import { browserArgs, findOnPath } from '../scripts/browser.ts';
import { openStory } from './storyPage.ts';

/** A browser whose reader has set its text to 20 px. */
const executablePath = process.env.CHROMIUM_PATH ?? findOnPath();
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...browserArgs, '--blink-settings=defaultFontSize=20'],
  },
});

test('sizes of the text grow from 20 px, and need no sideways scroll (SET-4)', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lede:settings', '{"size":"5"}'));
  await openStory(page);
  const isWide = await page.evaluate(() => matchMedia('(width >= 46.25rem)').matches);
  const size = await page.locator('#text').evaluate((text) => getComputedStyle(text).fontSize);
  expect(Number.parseFloat(size)).toBeCloseTo(20 * (isWide ? 1.25 : 1.125) * 1.25, 1);
  const beyond = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
});
