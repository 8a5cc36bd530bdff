import { expect, type Page, test } from '@playwright/test';
import { openStory, openTimeline } from './storyPage.ts';

test.describe('the timeline beside the story', () => {
  test('has three events in sight below its map', async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 1200);
    await expect(timeline.locator('[data-part="map"] button').first()).toBeVisible();
    const inSight = () =>
      timeline.locator('[data-list]').evaluate((list) => {
        const { top, bottom } = list.getBoundingClientRect();
        const rows = [...list.querySelectorAll('[id^="event-"]')].map((row) => row.getBoundingClientRect());
        return rows.filter((row) => row.top >= top - 1 && row.bottom <= Math.min(bottom, innerHeight) + 1)
          .length;
      });
    await expect.poll(inSight).toBeGreaterThanOrEqual(3);
  });

  test('shows the events of a place selected on the map, and doesn’t scroll the story', async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    const seoul = timeline.locator('[data-part="map"]').getByRole('button', { name: /^Seoul/ });
    // The column starts below the headline: the end of its list is still outside the window.
    await seoul.evaluate((stop) => (stop as SVGElement).focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(timeline.locator('[id="event-ev-summons"]')).toHaveAttribute('data-placed');
    await expect
      .poll(() => timeline.locator('[data-list]').evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe('a date in the text', () => {
  const note = (page: Page) => page.locator('[data-part="time-note"]');
  const monday = (page: Page) => page.locator('.body .time', { hasText: 'Monday morning' });

  test('shows a note beside its words on hover, which stays while the pointer is in the note (ENT-17)', async ({
    page,
  }) => {
    await page.clock.install();
    await openStory(page);
    await monday(page).hover();
    await expect(note(page)).toContainText('“Monday morning” → Mon 18 Sept.');
    const box = await note(page).boundingBox();
    const lines = await monday(page).evaluate((words) => [...words.getClientRects()].map((r) => r.toJSON()));
    for (const line of lines) expect(covers(box, line)).toBe(false);
    await note(page).hover();
    await page.clock.runFor(5000);
    await expect(note(page)).toBeVisible();
    await page.mouse.move(2, 300);
    await page.clock.runFor(5000);
    await expect(note(page)).toHaveCount(0);
  });

  test('closes its note on Esc, which closes nothing else (ENT-17)', async ({ page }) => {
    await openStory(page, '?entity=russia');
    await monday(page).hover();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toHaveCount(0);
    await expect(page.locator('[data-lit]').first()).toBeVisible();
    await expect(page).toHaveURL(/entity=russia$/);
  });
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function covers(note: Box | null, words: Box): boolean {
  if (!note) return false;
  const beside = note.x >= words.x + words.width || note.x + note.width <= words.x;
  const apart = note.y >= words.y + words.height || note.y + note.height <= words.y;
  return !beside && !apart;
}
