import { expect, test } from '@playwright/test';
import { openStory, openTimeline } from './storyPage.ts';

test.describe('the timeline beside the story', () => {
  test('shows the events of a place that is clicked on the map, and the story stays', async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    const seoul = timeline.locator('.trip-map').getByRole('button', { name: /^Seoul/ });
    await seoul.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await seoul.click();
    await expect(timeline.locator('[id="event-ev-summons"]')).toHaveClass(/is-placed/);
    await expect
      .poll(() => timeline.locator('.region-body').evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
