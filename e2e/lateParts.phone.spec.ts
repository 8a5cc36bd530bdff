import { expect, test } from '@playwright/test';
import { holdScript } from './openPage.ts';
import { mentions, openPeople, openStory } from './storyPage.ts';

const parts = '**/assets/regions-*.js';

test('the code of names and timeline is not fetched before a reader touches the page', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openStory(page);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('/assets/regions-'))).toEqual([]);
  await page.touchscreen.tap(190, 400);
  await expect.poll(() => fetched.filter((url) => url.includes('/assets/regions-')).length).toBe(1);
});

test('names can be read before their code is here, and a tap on one is kept for it', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const people = await openPeople(page);
  const putin = people.getByRole('button', { name: /^Vladimir Putin/ });
  await putin.tap();
  await expect(mentions(page, 'vladimir-putin').first()).not.toHaveAttribute('data-lit');
  release();
  await expect(mentions(page, 'vladimir-putin').first()).toHaveAttribute('data-lit');
  await expect(putin).toHaveAttribute('aria-expanded', 'true');
});

test('a list that was scrolled before its code is here stays where it is', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const people = await openPeople(page);
  const list = people.locator('[data-list]');
  await list.evaluate((element) => element.scrollTo(0, 150));
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(150);
  const still = await people.elementHandle();
  release();
  await expect.poll(() => still?.evaluate((element) => element.isConnected)).toBe(false);
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(150);
});

test('a tap on a date before its code is here is answered when it comes', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const date = page.locator('.body .time').first();
  await date.tap();
  release();
  await expect(page.locator('[data-part="time-note"]')).toBeVisible();
});

test('an event that has the focus keeps it when its code comes (TIM-9)', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page, '?event=ev-border');
  await page.locator('[id="p3.1"]').focus();
  await page.keyboard.press('Enter');
  const event = page.locator('[id="event-ev-border"]');
  await expect(event.getByRole('link')).toBeFocused();
  const still = await event.elementHandle();
  release();
  await expect.poll(() => still?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(event.getByRole('link')).toBeFocused();
  await expect(event).toBeInViewport();
});

test('a list can be closed before its code is here (SHT-4)', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const people = await openPeople(page);
  await people.getByRole('button', { name: 'Close' }).tap();
  await expect(people).toBeHidden();
  await expect(page).toHaveURL(/kim-returns-from-russia$/);
  release();
  await expect(page.locator('[data-part="entry"]').first()).toBeAttached();
  await expect(people).toBeHidden();
});

test('code that does not arrive is said to be missing, and fetched again on request', async ({ page }) => {
  await page.route(parts, (route) => route.abort());
  await openStory(page);
  const people = await openPeople(page);
  const missing = page.getByRole('alert').filter({ hasText: 'did not arrive' });
  await expect(missing).toBeVisible();
  await expect(people.getByRole('button', { name: /^Vladimir Putin/ })).toBeVisible();
  await page.unroute(parts);
  await missing.getByRole('button', { name: 'Retry' }).tap();
  await expect(missing).toHaveCount(0);
  await people.getByRole('button', { name: /^Vladimir Putin/ }).tap();
  await expect(mentions(page, 'vladimir-putin').first()).toHaveAttribute('data-lit');
});
