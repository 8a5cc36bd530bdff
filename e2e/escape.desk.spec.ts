import { expect, type Page, test } from '@playwright/test';
import { openStory } from './storyPage.ts';

/** Presses Esc in the moment in which `part` is put into the page, before the browser has painted it. */
async function escapeOnArrival(page: Page, part: string): Promise<void> {
  await page.evaluate((name) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(`[data-part="${name}"]`)) return;
      observer.disconnect();
      document.body.dataset.escaped = name;
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, part);
}

for (const { part, what, words } of [
  { part: 'time-note', what: 'the note of a date', words: '.body .time' },
  { part: 'word-card', what: 'the card at a name', words: '[id="p6"] [data-entity="kim-jong-un"]' },
]) {
  test(`an Esc as soon as ${what} is there closes it and nothing else (ENT-17)`, async ({ page }) => {
    await openStory(page, '?entity=russia');
    await escapeOnArrival(page, part);
    await page.locator(words).first().hover();
    await expect(page.locator('body')).toHaveAttribute('data-escaped', part);
    await expect(page.locator(`[data-part="${part}"]`)).toHaveCount(0);
    await expect(page.locator('[data-lit]').first()).toBeVisible();
    await expect(page).toHaveURL(/entity=russia$/);
  });
}
