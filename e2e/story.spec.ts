import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { holdApp, openPage, untilReady } from './openPage.ts';
import { kim, mentions, openStory, storyFile, storyPath, topOf } from './storyPage.ts';

test.describe('the story', () => {
  test.describe(() => {
    // Playwright warns of each one that it blocks.
    test.use({ serviceWorkers: 'allow' });
    test('starts without a warning, an error or a policy violation', { tag: '@ends' }, async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      page.on('requestfailed', (request) => said.push(request.url()));
      await openStory(page);
      await page.getByRole('button', { name: 'Next photo' }).click();
      await page.waitForLoadState('networkidle');
      expect(said).toEqual([]);
    });
  });

  test('has one title, headings in order, and the skip links first (A22)', { tag: '@ends' }, async ({
    page,
  }) => {
    await openStory(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(storyFile.headline);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeInViewport();
    await expect(page.locator('article')).toHaveAttribute('lang', 'en-US');
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1);
  });

  for (const [words, media] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)
    test(`has no axe violations, in ${words}`, { tag: '@ends' }, async ({ page }) => {
      test.slow();
      await page.emulateMedia(media);
      await openStory(page);
      expect(await findViolations(page)).toEqual([]);
    });

  test('fits a window of 320 px without horizontal scrolling, and targets stay 24 px (A23)', {
    tag: '@ends',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openStory(page);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    const publisher = page.getByRole('article').getByRole('link', { name: 'The Associated Press' }).first();
    const targets = page.getByRole('button').or(publisher);
    const small = await targets.evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          name: element.ariaLabel ?? element.textContent,
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });

  test('leaves three quarters of a small window, or one at 400 % zoom, to the text (SET-6)', {
    tag: '@ends',
  }, async ({ page }) => {
    for (const size of [
      { width: 320, height: 568 },
      { width: 320, height: 256 },
      { width: 360, height: 225 },
    ]) {
      await page.setViewportSize(size);
      await openStory(page);
      const root = page.locator('html');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      await page.evaluate(() => scrollTo(0, 900));
      await expect.poll(() => page.evaluate(stuckHeight)).toBeLessThanOrEqual(size.height / 4);
    }
  });

  test('keeps the paragraph at the top over a reload (SET-1)', { tag: '@ends' }, async ({ page }) => {
    await openStory(page);
    const paragraph = page.locator('[id="p4"]');
    await paragraph.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 72));
    const before = await topOf(paragraph);
    await page.reload();
    await untilReady(page);
    await expect.poll(async () => Math.abs((await topOf(paragraph)) - before)).toBeLessThanOrEqual(2);
  });

  test('keeps the paragraph at the top when the window gets narrower (SET-1)', { tag: '@ends' }, async ({
    page,
  }) => {
    await openStory(page);
    const paragraph = page.locator('[id="p4"]');
    await paragraph.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 72));
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('lede:place:kim-returns-from-russia')))
      .toContain('"p4"');
    await page.setViewportSize({ width: 340, height: 600 });
    await expect.poll(async () => Math.abs((await topOf(paragraph)) - 72)).toBeLessThanOrEqual(3);
  });

  test('keeps the paragraph at the top when text grows (SET-1)', { tag: '@ends' }, async ({ page }) => {
    await openStory(page);
    const paragraph = page.locator('[id="p4"]');
    await paragraph.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 72));
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('lede:place:kim-returns-from-russia')))
      .toContain('"p4"');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '150%';
    });
    await expect.poll(async () => Math.abs((await topOf(paragraph)) - 72)).toBeLessThanOrEqual(3);
  });

  test('opens a link to a paragraph there, whatever place was saved (SET-2)', { tag: '@once' }, async ({
    page,
  }) => {
    await page.addInitScript(() =>
      localStorage.setItem('lede:place:kim-returns-from-russia', '{"block":"p9","share":0}'),
    );
    await openPage(page, `${storyPath}#p3`);
    await page.reload();
    await untilReady(page);
    await expect(page.locator('[id="p3"]')).toBeInViewport();
    expect(await topOf(page.locator('[id="p3"]'))).toBeGreaterThanOrEqual(0);
  });

  test('says at each pause how long the rest takes, which the front page repeats @once', async ({ page }) => {
    await openStory(page);
    const header = page.getByRole('banner');
    await expect(header.getByText(/left$/)).toHaveCount(0);
    const goTo = (id: string) =>
      page.locator(`[id="${id}"]`).evaluate((block) => scrollBy(0, block.getBoundingClientRect().top - 72));
    const line = () => header.locator('[data-part="read"]').evaluate((read) => read.clientWidth / innerWidth);
    await goTo('p4');
    await expect(header.getByText('about 1 min left')).toBeVisible();
    await expect.poll(line).toBeGreaterThan(0.2);
    expect(await line()).toBeLessThan(0.5);
    await goTo('p9');
    await expect(header.getByText('less than a minute left')).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(header.getByText(/left$/)).toHaveCount(0);
    await expect.poll(line).toBeGreaterThan(0.95);
    // Back up for another look: it has been read all the same.
    await goTo('p9');
    await expect(header.getByText('less than a minute left')).toBeVisible();
    await header.getByRole('link', { name: 'All stories' }).click();
    await expect(page.getByRole('region', { name: 'Already read' })).toContainText('Read to the end');
  });

  test('loses no click before the app has started', { tag: '@ends' }, async ({ page }) => {
    const release = await holdApp(page);
    await page.goto(storyPath);
    await page.locator(`[id="p1"] [data-entity="${kim}"]`).click();
    await expect(page).toHaveURL(/kim-returns-from-russia$/);
    release();
    await expect(mentions(page, kim).first()).toHaveAttribute('data-lit');
    await expect(page).toHaveURL(/entity=kim-jong-un/);
  });
});

test.describe('the story without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is complete: text, six pictures with captions, names and timeline', { tag: '@ends' }, async ({
    page,
  }) => {
    await page.goto(storyPath);
    for (const { id, text } of storyFile.body) {
      await expect(page.locator(`[id="${id}"]`)).toBeVisible();
      await expect(page.locator(`[id="${id}"]`)).toContainText(text);
    }
    const photos = page.getByRole('region', { name: 'Photos' });
    await expect(photos.getByRole('img')).toHaveCount(6);
    for (const { id, caption } of storyFile.photos.slice(1))
      await expect(page.locator(`[data-photo="${id}"] [data-part="caption"]`)).toContainText(caption);
    for (const { name } of storyFile.entities)
      await expect(page.getByRole('region', { name: 'People and places' })).toContainText(name);
    for (const { title } of storyFile.timeline.events)
      await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(title);
  });

  test('shows no button that would do nothing, and fits the window', { tag: '@ends' }, async ({ page }) => {
    await page.goto(storyPath);
    for (const name of ['Next photo', 'Previous photo', 'Find a name', 'Print…', 'Reading settings'])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
  });

  test('leads from an event to its sentence by a plain link', { tag: '@once' }, async ({ page }) => {
    await page.goto(storyPath);
    await page.getByRole('link', { name: /“Monday morning”/ }).click();
    await expect(page).toHaveURL(/#p3\.1$/);
    await expect(page.locator('[id="p3.1"]')).toBeInViewport();
  });
});

/** Runs in the page: height in px of the parts that stay in place while the text scrolls. */
function stuckHeight(): number {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility())
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > innerWidth / 2 && height > 0)
    .reduce((sum, { top, bottom }) => sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)), 0);
}
