import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { holdScript } from './openPage.ts';
import { openStory } from './storyPage.ts';

const bar = (page: Page) => page.getByRole('search').filter({ has: field(page) });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in this story' });
const status = (page: Page) => bar(page).getByRole('status');

/** The words painted as hits, and the one the reader is at. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString());
    return { others: words('found').length, current: words('found-current') };
  });

/** Whether the current hit is on the screen and covered by nothing. */
const isInSight = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('found-current') ?? [];
    const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
    if (!box || box.height === 0) return false;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    // A row of the timeline is covered by its own link.
    if (range instanceof Range && top?.closest('li')?.contains(range.startContainer)) return true;
    return (
      top !== null &&
      range instanceof Range &&
      (top.contains(range.startContainer) || range.startContainer.parentElement?.contains(top) === true)
    );
  });

async function openFind(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find in this story' }).click();
  await expect(field(page)).toBeFocused();
}

test('the button opens a field that counts and shows each place, and Esc gives the focus back', {
  tag: '@ends',
}, async ({ page }) => {
  await openStory(page);
  await openFind(page);
  await field(page).fill('weapons');
  await expect(status(page)).toHaveText(/^1 of \d+$/);
  const count = Number((await status(page).textContent())?.split(' of ')[1]);
  expect(count).toBeGreaterThan(0);
  expect(await painted(page)).toEqual({ others: count - 1, current: [expect.stringMatching(/^weapons$/i)] });
  await expect.poll(() => isInSight(page)).toBe(true);
  await page.keyboard.press('Shift+Enter');
  await expect(status(page)).toHaveText(`${count} of ${count}`);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(`1 of ${count}`);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Find in this story' })).toBeFocused();
  expect(await painted(page)).toEqual({ others: 0, current: [] });
});

test('every place of a word comes into sight: text, captions out of sight, notes and timeline', {
  tag: '@ends',
}, async ({ page }) => {
  await openStory(page);
  await openFind(page);
  await field(page).fill('Pyongyang');
  await expect(status(page)).toHaveText(/^\d+ of \d+$/);
  const count = Number((await status(page).textContent())?.split(' of ')[1]);
  const seen = new Set<string>();
  for (let n = 0; n < count; n += 1) {
    await expect
      .poll(() => isInSight(page), { message: (await status(page).textContent()) ?? '' })
      .toBe(true);
    seen.add(
      await page.evaluate(() => {
        const [range] = CSS.highlights.get('found-current') ?? [];
        const element = range instanceof Range ? range.startContainer.parentElement : null;
        return ['#timeline', '.slide', '#text'].find((part) => element?.closest(part)) ?? 'other';
      }),
    );
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  expect(seen).toContain('#timeline');
  expect(seen).toContain('#text');
  expect(seen).toContain('.slide');
});

test('the slash opens it, and what is typed is looked for with plain letters', { tag: '@once' }, async ({
  page,
}) => {
  await openStory(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('COMRADELY');
  await expect(status(page)).toHaveText(/^1 of/);
  await expect.poll(async () => (await painted(page)).current).toEqual(['comradely']);
  await field(page).fill('xyzzy');
  await expect(status(page)).toHaveText('Not found');
  await field(page).fill('/');
  await expect(field(page)).toHaveValue('/');
});

test('a folded timeline is unfolded for a place in it', { tag: '@once' }, async ({ page }) => {
  await openStory(page);
  const head = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Timeline' });
  await head.click();
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  await openFind(page);
  await field(page).fill('Kim visits his munitions');
  await expect(status(page)).toHaveText(/^1 of/);
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => isInSight(page)).toBe(true);
});

test('the browser’s own find reaches what is folded away, which takes no room', { tag: '@once' }, async ({
  page,
}) => {
  await openStory(page);
  await page.mouse.move(300, 300);
  const region = page.getByRole('region', { name: 'Timeline' });
  const head = region.getByRole('button', { name: 'Timeline' });
  const body = region.locator('.region-body');
  await head.click();
  await expect(body).toHaveAttribute('hidden', 'until-found');
  expect((await body.boundingBox())?.height).toBe(0);
  // A fragment makes the browser unfold what it leads to, as its own find does, which no script can start.
  await page.evaluate(
    (id) => {
      location.hash = id;
    },
    (await body.locator('li[id]').first().getAttribute('id')) ?? '',
  );
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  await expect(body).not.toHaveAttribute('hidden');
});

test('nothing of it is in the first code, and a lost connection is said', { tag: '@once' }, async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openStory(page);
  await page.mouse.wheel(0, 200);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /FindBar|KeyList/.test(url))).toEqual([]);
  const release = await holdScript(page, /FindBar.*js$/);
  await page.keyboard.press('/');
  release();
  await expect(field(page)).toBeFocused();
});

test('the bar has no violations that a machine finds, and needs no sideways scroll', {
  tag: '@ends',
}, async ({ page }) => {
  for (const width of [page.viewportSize()?.width ?? 1440, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await openStory(page);
    await openFind(page);
    await field(page).fill('Russia');
    await expect(status(page)).toHaveText(/^\d+ of/);
    expect(await findViolations(page)).toEqual([]);
    const beyond = await bar(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  }
});
