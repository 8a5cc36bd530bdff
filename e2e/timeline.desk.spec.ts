import { expect, test } from '@playwright/test';
import { openStory, openTimeline } from './storyPage.ts';

test.describe('the timeline beside the story', () => {
  test('shows the events of a place that is chosen on the map, and the story stays', async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    const seoul = timeline.locator('.trip-map').getByRole('button', { name: /^Seoul/ });
    // The column begins below the headline: the foot of its list is out of the window yet.
    await seoul.evaluate((stop) => (stop as SVGElement).focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(timeline.locator('[id="event-ev-summons"]')).toHaveClass(/is-placed/);
    await expect
      .poll(() => timeline.locator('.region-body').evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
