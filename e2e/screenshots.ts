import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { kim, openPeople, openStory, openTimeline } from './storyPage.ts';

/** Screenshots of the main states, for review; the folder is ignored by git. */
for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`a screenshot in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' } as const);
    const save = (page: Page, { project }: TestInfo, name: string, fullPage = false) =>
      page.screenshot({ path: `screenshots/${project.name}-${colorScheme}-${name}.png`, fullPage });

    test('of the front page and the story', async ({ page }, info) => {
      test.slow();
      await openPage(page, './');
      await save(page, info, 'front');
      await openStory(page);
      await save(page, info, 'story');
      await save(page, info, 'story-whole', true);
      await page.locator('[id="p3"]').scrollIntoViewIfNeeded();
      await save(page, info, 'reading');
    });

    test('of a highlighted name, its card, two names and an event', async ({ page }, info) => {
      test.slow();
      await openStory(page, `?entity=${kim}&mention=7`);
      await expect(page.locator('[data-current]')).toBeInViewport();
      await save(page, info, 'name');
      await openStory(page, `?entity=${kim}&mention=7&second=russia`);
      await expect(page.locator('[data-current]')).toBeInViewport();
      await save(page, info, 'two');
      await openStory(page, '?event=ev-border');
      await expect(page.locator('[data-evidence]').first()).toBeInViewport();
      await save(page, info, 'event');
    });

    test('of names, timeline and viewer', async ({ page }, info) => {
      test.slow();
      await openStory(page);
      await openPeople(page);
      await save(page, info, 'people');
      await openStory(page);
      const timeline = await openTimeline(page);
      await expect(timeline.locator('.trip-map-picture')).toBeVisible();
      await save(page, info, 'timeline');
      await timeline.locator('[data-list]').evaluate((body) => body.scrollTo(0, 420));
      await save(page, info, 'timeline-below');
      await openStory(page, '?photo=arrival');
      await expect(page.getByRole('dialog')).toBeVisible();
      await save(page, info, 'viewer');
    });

    test('of each photo', async ({ page }, info) => {
      test.slow();
      await openStory(page);
      for (let n = 2; n <= 6; n += 1) {
        await page.getByRole('button', { name: 'Next photo' }).click();
        const image = page.locator('.slide[data-shown] img');
        await expect(page.locator('[data-part="photo-count"]')).toHaveText(`${n} of 6`);
        await image.evaluate((img) => (img as HTMLImageElement).decode());
        await save(page, info, `photo-${n}`);
      }
    });

    test('of the reading settings, a missing page and the page about this site', async ({ page }, info) => {
      await openPage(page, './nowhere');
      await save(page, info, 'missing');
      await openPage(page, './about');
      await save(page, info, 'about');
      await page.getByRole('button', { name: 'Reading settings' }).click();
      await save(page, info, 'settings');
    });
  });
