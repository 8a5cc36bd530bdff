import { expect, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { kim, openPeople, openStory, openTimeline } from './storyPage.ts';

/** Pictures of the main states, to be looked at; git ignores the folder. */
for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`a picture in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' } as const);
    const file = (name: string, project: string) => ({
      path: `screenshots/${project}-${colorScheme}-${name}.png`,
    });

    test('of the front page and the story', async ({ page }, { project }) => {
      test.slow();
      await openPage(page, './');
      await page.screenshot(file('front', project.name));
      await openStory(page);
      await page.screenshot(file('story', project.name));
      await page.screenshot({ ...file('story-whole', project.name), fullPage: true });
    });

    test('of a lit name, its card and an event', async ({ page }, { project }) => {
      test.slow();
      await openStory(page, `?entity=${kim}&mention=7`);
      await expect(page.locator('[data-current]')).toBeInViewport();
      await page.screenshot(file('name', project.name));
      await openStory(page, '?event=ev-border');
      await expect(page.locator('[data-evidence]').first()).toBeInViewport();
      await page.screenshot(file('event', project.name));
    });

    test('of names, timeline and viewer', async ({ page }, { project }) => {
      test.slow();
      await openStory(page);
      await openPeople(page);
      await page.screenshot(file('people', project.name));
      await openStory(page);
      await openTimeline(page);
      await page.screenshot(file('timeline', project.name));
      await openStory(page, '?photo=arrival');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.screenshot(file('viewer', project.name));
    });
  });
