import { expect, test } from '@playwright/test';
import { holdScript } from './openPage.ts';
import { mentions, openPeople, openStory, openTimeline } from './storyPage.ts';

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

test('names can be read before their code is loaded, and a tap on one is replayed', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const people = await openPeople(page, 'still');
  const putin = people.getByRole('button', { name: /^Vladimir Putin/ });
  await putin.tap();
  await expect(mentions(page, 'vladimir-putin').first()).not.toHaveAttribute('data-lit');
  release();
  await expect(mentions(page, 'vladimir-putin').first()).toHaveAttribute('data-lit');
  await expect(putin).toHaveAttribute('aria-expanded', 'true');
});

test('a list that was scrolled before its code is loaded keeps its position', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const people = await openPeople(page, 'still');
  const list = people.locator('[data-list]');
  await list.evaluate((element) => element.scrollTo(0, 150));
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(150);
  const still = await people.elementHandle();
  release();
  await expect.poll(() => still?.evaluate((element) => element.isConnected)).toBe(false);
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(150);
});

test('a tap on a date before its code is loaded is answered afterwards', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const date = page.locator('.body .time').first();
  await date.tap();
  release();
  await expect(page.locator('[data-part="time-note"]')).toBeVisible();
});

test('an event with the focus keeps it when its code is loaded (TIM-9)', async ({ page }) => {
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

test('a link has the focus again as soon as its list is replaced (TIM-9)', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const timeline = await openTimeline(page, 'still');
  await timeline.locator('[data-part="events"] a').nth(2).focus();
  const focusedAfter = page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const link = document.activeElement;
        // Called synchronously, before any key or other task.
        const observer = new MutationObserver(() => {
          if (link?.isConnected) return;
          observer.disconnect();
          resolve(document.activeElement?.closest('li')?.id);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  const item = await timeline
    .locator('[data-part="events"] > li')
    .filter({ has: page.locator(':focus') })
    .getAttribute('id');
  release();
  expect(await focusedAfter).toBe(item);
});

test('a list under a finger is not replaced, and is scrolled by it (SHT-6)', async ({ page, context }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const timeline = await openTimeline(page, 'still');
  await expect(page.locator('.side[data-mode="sheet"]')).toHaveCSS('translate', 'none');
  const list = timeline.locator('.region-body');
  const still = await list.elementHandle();
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 190, y }] });
  await touch('touchStart', 700);
  await touch('touchMove', 680);
  const loaded = page.waitForResponse(parts);
  release();
  await (await loaded).finished();
  for (const y of [660, 640, 620, 600, 580]) await touch('touchMove', y);
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(60);
  expect(await still?.evaluate((element) => element.isConnected)).toBe(true);
  await touch('touchEnd');
  await expect.poll(() => still?.evaluate((element) => element.isConnected)).toBe(false);
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(60);
});

test('a list can be closed before its code is loaded (SHT-4)', async ({ page }) => {
  const release = await holdScript(page, parts);
  await openStory(page);
  const people = await openPeople(page, 'still');
  await people.getByRole('button', { name: 'Close' }).tap();
  await expect(people).toBeHidden();
  await expect(page).toHaveURL(/kim-returns-from-russia$/);
  release();
  await expect(page.locator('[data-part="entry"]').first()).toBeAttached();
  await expect(people).toBeHidden();
});

test('code that fails to load is reported, and fetched again on request', async ({ page }) => {
  await page.route(parts, (route) => route.abort());
  await openStory(page);
  const people = await openPeople(page, 'still');
  const missing = page.getByRole('alert').filter({ hasText: 'did not arrive' });
  await expect(missing).toBeVisible();
  await expect(people.getByRole('button', { name: /^Vladimir Putin/ })).toBeVisible();
  await page.unroute(parts);
  await missing.getByRole('button', { name: 'Retry' }).tap();
  await expect(missing).toHaveCount(0);
  await people.getByRole('button', { name: /^Vladimir Putin/ }).tap();
  await expect(mentions(page, 'vladimir-putin').first()).toHaveAttribute('data-lit');
});
