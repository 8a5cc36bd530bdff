import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openPage, untilReady } from './openPage.ts';
import { openStory, storyPath } from './storyPage.ts';

/** Settings as an earlier visit left them. */
async function leaveSettings(page: Page, settings: object): Promise<void> {
  await page.addInitScript((stored) => {
    localStorage.setItem('lede:settings', stored);
  }, JSON.stringify(settings));
}

async function openPanel(page: Page): Promise<Locator> {
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(panel.getByRole('button', { name: 'Reset' })).toBeVisible();
  return panel;
}

/** What the text of a story looks like. */
function lookOf(page: Page) {
  return page.locator('#text').evaluate((text) => {
    const { fontSize, lineHeight, fontFamily } = getComputedStyle(text);
    const size = Number.parseFloat(fontSize);
    return {
      size,
      spacing: Math.round((Number.parseFloat(lineHeight) / size) * 100) / 100,
      face: fontFamily.split(',')[0]?.replaceAll('"', ''),
    };
  });
}

const beyond = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

test('size, spacing, face and width change the text at once, and are kept in other stories, tabs and after a restart (SET-4)', {
  tag: '@ends',
}, async ({ page, context, browser }) => {
  await openStory(page);
  const before = await lookOf(page);
  const other = await context.newPage();
  await openPage(other, storyPath);
  const panel = await openPanel(page);
  await panel.getByRole('slider', { name: 'Text size' }).fill('5');
  await panel.getByRole('radio', { name: 'Open' }).check();
  await panel.getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
  const chosen = { size: before.size * 1.25, spacing: 1.9, face: 'Atkinson Hyperlegible Next' };
  await expect.poll(() => lookOf(page)).toEqual(chosen);
  await expect.poll(() => lookOf(other)).toEqual(chosen);
  await page.reload();
  await untilReady(page);
  expect(await lookOf(page)).toEqual(chosen);

  const restarted = await browser.newContext({ storageState: await context.storageState() });
  const later = await restarted.newPage();
  await later.setViewportSize(page.viewportSize() ?? { width: 1440, height: 900 });
  await later.goto(new URL(storyPath, page.url().replace(/stories.*/, '')).href);
  expect(await lookOf(later)).toEqual(chosen);
  await restarted.close();

  await openPanel(page);
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => lookOf(page)).toEqual(before);
});

test('each of the seven sizes is larger than the one before', { tag: '@once' }, async ({ page }) => {
  await openStory(page);
  const size = (await openPanel(page)).getByRole('slider', { name: 'Text size' });
  const sizes: number[] = [];
  for (const step of ['1', '2', '3', '4', '5', '6', '7']) {
    await size.fill(step);
    await expect(size).toHaveAttribute('aria-valuetext', `${step} of 7`);
    // The sheet that has the sizes comes with the first that is chosen.
    if (step === '1') await expect.poll(async () => (await lookOf(page)).size).toBeLessThan(20);
    sizes.push((await lookOf(page)).size);
  }
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(new Set(sizes).size).toBe(7);
  expect(sizes[2]).toBe(20);
});

test('lines are 28, 32 or 38 em wide where there is room', { tag: '@once' }, async ({ page }) => {
  await openStory(page);
  const panel = await openPanel(page);
  const ems = () =>
    page
      .locator('#text')
      .evaluate((text) => text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize));
  for (const [words, width] of [
    ['Narrow', 28],
    ['Wide', 38],
    ['Normal', 32],
  ] as const) {
    await panel.getByRole('group', { name: 'Line width' }).getByRole('radio', { name: words }).check();
    await expect.poll(ems).toBeCloseTo(width, 1);
  }
});

test('a face is fetched only when it is chosen', { tag: '@once' }, async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const has = (name: string) => fetched.some((url) => url.includes(name));
  await openStory(page);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Sans serif' }).check();
  await expect.poll(async () => (await lookOf(page)).face).toBe('ui-sans-serif');
  expect(has('atkinson')).toBe(false);
  await panel.getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
  await expect.poll(() => has('atkinson')).toBe(true);
});

test('without a setting the second sheet is not fetched', { tag: '@once' }, async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await leaveSettings(page, { theme: 'dark' });
  await openStory(page);
  expect(fetched.filter((url) => url.includes('reader-'))).toEqual([]);
});

test('names at rest are underlined all, once or never, and a chosen one in any case', {
  tag: '@once',
}, async ({ page }) => {
  await openStory(page);
  const panel = await openPanel(page);
  const lines = () =>
    page.locator('.body').evaluate((body) => {
      const isLined = (name: Element) => getComputedStyle(name).textDecorationLine === 'underline';
      const names = [...body.querySelectorAll('.mention:not([data-unsure])')];
      const first = names.filter((name) => name.hasAttribute('data-first'));
      return {
        first: first.filter(isLined).length / first.length,
        all: names.filter(isLined).length / names.length,
      };
    });
  expect(await lines()).toMatchObject({ first: 1 });
  expect((await lines()).all).toBeLessThan(1);
  await panel.getByRole('radio', { name: 'All' }).check();
  await expect.poll(lines).toEqual({ first: 1, all: 1 });
  await panel.getByRole('radio', { name: 'None' }).check();
  await expect.poll(lines).toEqual({ first: 0, all: 0 });
  await page.keyboard.press('Escape');
  await page.locator('.body .mention[data-first]').first().click();
  await expect.poll(async () => (await lines()).all).toBeGreaterThan(0);
});

test('a highlighted name has the line of its kind at its first mention as at the others', {
  tag: '@once',
}, async ({ page }) => {
  await openStory(page);
  const mentions = page.locator('.body [data-entity="pyongyang"]');
  await mentions.first().click();
  await expect(mentions.first()).toHaveAttribute('data-lit');
  const styles = await mentions.evaluateAll((names) => [
    ...new Set(names.map((name) => getComputedStyle(name).textDecorationStyle)),
  ]);
  expect(styles).toEqual(['dotted']);
});

test('without motion nothing of ours moves by degrees', { tag: '@once' }, async ({ page }) => {
  await openStory(page);
  const duration = () =>
    page
      .locator('header')
      .first()
      .evaluate((header) => getComputedStyle(header).transitionDuration);
  expect(await duration()).not.toBe('0s');
  await (await openPanel(page)).getByRole('checkbox', { name: 'No motion' }).check();
  await expect.poll(duration).toBe('0s');
});

test('storage that is blocked keeps them until the page is left', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openStory(page);
  const panel = await openPanel(page);
  await panel.getByRole('slider', { name: 'Text size' }).fill('6');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'All stories' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
  await expect(page.locator('html')).toHaveAttribute('data-size', '6');
  await page.goBack();
  await expect.poll(async () => (await lookOf(page)).size).toBe(28);
});

test('the sentence at the top stays there when size, spacing, face or the window change (SET-1)', async ({
  page,
}) => {
  await openStory(page);
  await page.mouse.move(200, 300);
  await page.evaluate(() => {
    const block = document.querySelectorAll('#text [data-block]')[8];
    const box = block?.getBoundingClientRect();
    if (box) scrollBy(0, box.top + box.height / 2 - 72);
  });
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('lede:place:kim-returns-from-russia')))
    .toContain('"at"');
  // Its button scrolls back into sight.
  const panel = await openPanel(page);
  const saved = () => page.evaluate(() => localStorage.getItem('lede:place:kim-returns-from-russia'));
  // The place is saved 250 ms after the last scroll, and nothing in the page tells when.
  await page.waitForTimeout(400);
  const place = await saved();
  /** px from the top of the readable area of the word that was there at first. */
  const word = await page.evaluateHandle(() => {
    const text = document.querySelector('#text');
    const place = document.caretPositionFromPoint((text?.getBoundingClientRect().left ?? 0) + 4, 96);
    const range = document.createRange();
    if (place) range.setStart(place.offsetNode, place.offset);
    return range;
  });
  const top = () => word.evaluate((range) => range.getBoundingClientRect().top - 72);
  for (const change of [
    () => panel.getByRole('slider', { name: 'Text size' }).fill('7'),
    () => panel.getByRole('radio', { name: 'Open' }).check(),
    () => panel.getByRole('radio', { name: 'Sans serif' }).check(),
    () => panel.getByRole('slider', { name: 'Text size' }).fill('1'),
    () => page.setViewportSize({ width: 360, height: 700 }),
    () => page.setViewportSize({ width: 700, height: 360 }),
  ]) {
    await change();
    await expect.poll(top).toBeGreaterThan(-40);
    // A line of the largest text is 61 px high, and the word may be in the second.
    await expect.poll(top).toBeLessThan(125);
  }
  // What moves by itself is not where the reader has gone.
  expect(await saved()).toBe(place);
});

const largest = { size: '7', width: 'wide', spacing: 'open', face: 'atkinson', names: 'all' };

test('the largest text needs no sideways scroll, and leaves names and buttons uncovered (SET-6)', async ({
  page,
}) => {
  await leaveSettings(page, largest);
  for (const [width, height] of [
    [1440, 900],
    [1140, 800],
    [820, 1180],
    [740, 900],
    [390, 844],
    [320, 568],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of [storyPath, './', './about']) {
      await openPage(page, path);
      expect(await beyond(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('the panel fits a window of 320 px, also at 400 % zoom, and scrolls to its last button', async ({
  page,
}) => {
  for (const height of [568, 256]) {
    await page.setViewportSize({ width: 320, height });
    await openStory(page);
    const panel = await openPanel(page);
    expect(await panel.evaluate((card) => card.scrollWidth - card.clientWidth)).toBe(0);
    const reset = panel.getByRole('button', { name: 'Reset' });
    await reset.scrollIntoViewIfNeeded();
    const box = await reset.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(height);
    expect(await beyond(page)).toBeLessThanOrEqual(0);
  }
});

test('a style sheet of the reader’s own, with the spacing of WCAG 1.4.12, cuts off no words', {
  tag: '@ends',
}, async ({ page }) => {
  await openStory(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const panel = await openPanel(page);
  const cut = await panel.evaluate((card) =>
    [card, ...card.querySelectorAll('label, legend, p, button')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.textContent),
  );
  expect(cut).toEqual([]);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
});

for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast'])
  test(`the panel and the story have no violations that a machine finds: ${theme}`, { tag: '@ends' }, async ({
    page,
  }) => {
    await leaveSettings(page, { theme });
    await openStory(page);
    await openPanel(page);
    expect(await findViolations(page)).toEqual([]);
  });
