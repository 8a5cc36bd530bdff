import { expect, type Page, test } from '@playwright/test';
import { openPeople, openStory } from './storyPage.ts';

/** The list of names as it is seen: px that fade at its top, and px from its last line to its end. */
const ends = (page: Page) =>
  page.locator('#people [data-list]').evaluate((list) => ({
    top: getComputedStyle(list).getPropertyValue('--faded-top'),
    below: list.getBoundingClientRect().bottom - (list.lastElementChild?.getBoundingClientRect().bottom ?? 0),
  }));

test('a card opened in the list of names on the first screen comes into view, with the head of the list', async ({
  page,
}) => {
  await openStory(page);
  const people = await openPeople(page);
  // As Tab would, but for the scrolling.
  await people
    .getByRole('button', { name: /^Kim Tong-hyung/ })
    .evaluate((row) => row.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  const foot = page.locator('#sources');
  const card = people.locator('[data-part="card"]');
  await expect(card.getByRole('button', { name: 'Compare with…' })).toBeVisible();
  const below = async () => {
    const [box, head] = await Promise.all([card.boundingBox(), foot.boundingBox()]);
    return box && head ? box.y + box.height - head.y : Number.NaN;
  };
  await expect.poll(below).toBeLessThan(0);
  await expect(page.getByRole('button', { name: 'People and places', exact: true })).toBeInViewport();
});

test('a name pressed in the text leaves the page where it is', async ({ page }) => {
  await openStory(page);
  await page.locator('[id="p1"] [data-entity="kim-jong-un"]').click();
  await expect(page.locator('#people [data-part="card"] dl')).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a list fades out at its top once it is scrolled, and its last line is clear of the fade at its end', async ({
  page,
}) => {
  await openStory(page);
  const people = await openPeople(page);
  await page.mouse.move(400, 400);
  await expect.poll(async () => (await ends(page)).top).toBe('0px');
  await people.locator('[data-list]').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect.poll(async () => (await ends(page)).top).toBe('24px');
  expect((await ends(page)).below).toBeGreaterThanOrEqual(24);
});
