import { expect, type Locator, test } from '@playwright/test';
import { browserArgs, findOnPath } from '../scripts/browser.ts';
import { openStory, openTimeline } from './storyPage.ts';

/** A browser with text at twice the size: everything in rem scales, and so do the breakpoints. */
const executablePath = process.env.CHROMIUM_PATH ?? findOnPath();
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...browserArgs, '--blink-settings=defaultFontSize=32'],
  },
});

/** px by which the widest of these overflows the window, 0 for none. */
function widestBeyond(target: Locator): Promise<number> {
  return target.evaluateAll((elements) =>
    Math.max(
      0,
      ...elements
        .filter((element) => element.checkVisibility())
        .flatMap((element) => [...element.getClientRects()])
        .map(({ left, right }) => Math.max(right - document.documentElement.clientWidth, -left)),
    ),
  );
}

for (const width of [undefined, 320])
  test.describe(`text of 32 px, ${width ? `in a window of ${width} px` : 'in the whole window'}`, {
    tag: width ? '@once' : [],
  }, () => {
    test.beforeEach(async ({ page }) => {
      if (width) await page.setViewportSize({ width, height: 568 });
    });

    test('need no horizontal scrolling (SET-6, A23)', async ({ page }) => {
      await openStory(page);
      const root = page.locator('html');
      expect(await root.evaluate((html) => getComputedStyle(html).fontSize)).toBe('32px');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      expect(await widestBeyond(page.locator('[data-part="bar"] button, .headline'))).toBe(0);
    });

    test('keep long addresses of sources inside the window', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openStory(page);
      expect(await widestBeyond(page.locator('.story-foot a, .story-foot p'))).toBe(0);
      for (let n = 2; n <= 6; n += 1) {
        await page.getByRole('button', { name: 'Next photo' }).click();
        await expect(page.locator('[data-part="photo-count"]')).toHaveText(`${n} of 6`);
        const caption = page.locator('.slide[data-shown] figcaption');
        await expect.poll(() => widestBeyond(caption.locator('p, a, li')), `picture ${n}`).toBe(0);
      }
      const timeline = await openTimeline(page);
      await expect
        .poll(() => widestBeyond(timeline.locator('[data-part="event-meta"], [data-part="event-meta"] a')))
        .toBe(0);
    });

    test('keep the site’s name and its links apart', async ({ page }) => {
      await openStory(page);
      const header = page.getByRole('banner');
      const boxes = await boxesOf(header.locator('div > a:first-child, nav > *'));
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      expect(await widestBeyond(header.locator('div > a:first-child, nav > *'))).toBe(0);
    });

    test('keep the rows of the timeline whole, and its head at half of it at most (TIM-1)', async ({
      page,
    }) => {
      await openStory(page);
      const timeline = await openTimeline(page);
      const rows = timeline.locator(
        '[data-part="events"] > li, [data-part="event-text"], [data-part="event-date"]',
      );
      const cut = () =>
        rows.evaluateAll((items) =>
          items
            .filter((item) => item.scrollWidth > item.clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
      await expect(rows.first()).toBeVisible();
      expect(await cut()).toEqual([]);
      // Both in one step: the sheet is still opening, and has no height while it is laid out anew.
      const shareOfHead = () =>
        timeline.evaluate((region) => {
          const head = region.querySelector('.region-head');
          return (head?.getBoundingClientRect().height ?? 0) / region.getBoundingClientRect().height;
        });
      await expect
        .poll(async () => {
          const share = await shareOfHead();
          return share > 0 && share <= 0.5;
        })
        .toBe(true);
      const hide = timeline.getByRole('button', { name: 'Hide background (6)' });
      const lines = await hide.evaluate((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      expect(lines).toBeLessThanOrEqual(2);
    });
  });

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function boxesOf(target: Locator): Promise<Box[]> {
  return target.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
