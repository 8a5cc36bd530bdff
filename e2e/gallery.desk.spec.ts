import { expect, test } from '@playwright/test';
import { specimens } from '../gallery/specimenNames.ts';
import { findViolations } from './axe.ts';

/** The kit and the regions in isolation, with unusual data that pages rarely show. */
const gallery = 'http://127.0.0.1:4312/';

test('every part of the gallery has a test here', async ({ page }) => {
  await page.goto(gallery);
  await expect(page.getByRole('navigation', { name: 'Parts' }).getByRole('link')).toHaveText([...specimens]);
});

/** A region is here once per state, and so are its landmark and its ids, which axe would report. */
const repeats = ['landmark-unique', 'duplicate-id-aria'];

for (const part of specimens)
  test.describe(`the gallery’s ${part}`, () => {
    const open = `${gallery}?${new URLSearchParams({ part })}`;

    test('has no axe violations, in light, dark and forced colours', async ({ page }) => {
      for (const media of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(media);
        await page.goto(open);
        await expect(page.getByRole('heading', { level: 1, name: part, exact: true })).toBeVisible();
        expect(await findViolations(page, { without: repeats }), JSON.stringify(media)).toEqual([]);
      }
    });

    test('is never wider than a phone, also from right to left', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      for (const dir of ['ltr', 'rtl']) {
        await page.goto(`${open}&dir=${dir}`);
        await expect(page.getByRole('heading', { level: 1, name: part, exact: true })).toBeVisible();
        const beyond = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(beyond, dir).toBeLessThanOrEqual(0);
      }
    });
  });
