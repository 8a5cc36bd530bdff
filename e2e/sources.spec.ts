import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openSources, openStory, searchOf, storyFile, topOf } from './storyPage.ts';

const claimsOf = (source: string) =>
  storyFile.attributions.flatMap((one, index) => (one.source === source ? [index] : []));
const lit = (page: Page) =>
  page
    .locator('.claim[data-lit=""]')
    .evaluateAll((all) => [...new Set(all.map((one) => Number((one as HTMLElement).dataset.claim)))]);

test.describe('a source', { tag: '@ends' }, () => {
  test('highlights its sentences and the words that name it, and no others', async ({ page }) => {
    await openStory(page);
    const sources = await openSources(page);
    await sources.getByRole('button', { name: /^KCNA, 3 / }).click();
    expect(await lit(page)).toEqual(claimsOf('kcna'));
    // The address follows after the paint.
    await expect.poll(() => searchOf(page)).toContain('source=kcna');
    await expect(page.getByRole('status').filter({ hasText: 'KCNA: 3 sentences or parts' })).toBeAttached();
    const [ground, line] = await page
      .locator(`[data-claim="${claimsOf('kcna')[0]}"]`)
      .evaluate((claim) => [
        getComputedStyle(claim).backgroundColor,
        getComputedStyle(claim.querySelector('.cue') ?? claim).textDecorationLine,
      ]);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    expect(line).toBe('underline');
  });

  test('is stepped through, clear of the header, and around its end', async ({ page }) => {
    await openStory(page, '?source=kcna');
    const next = page.getByRole('button', { name: 'Next sentence' });
    for (const count of ['1 of 3', '2 of 3', '3 of 3', '1 of 3']) {
      await next.click();
      await expect(page.getByText(count, { exact: true }).filter({ visible: true })).toBeVisible();
      await expect(page.locator('.claim[data-current]').first()).toBeInViewport();
      await expect.poll(() => topOf(page.locator('.claim[data-current] .cue').first())).toBeGreaterThan(52);
    }
    await expect.poll(() => searchOf(page)).toBe('?source=kcna&claim=1');
  });

  for (const [name, fragment] of [
    ['of a link is highlighted, and its sentence in sight', ''],
    ['of a link with a text fragment too (LNK-2) @once', '#:~:text=Kim%20Jong%20Un'],
  ] as const)
    test(name, async ({ page }) => {
      await openStory(page, `?source=analysts&claim=1${fragment}`);
      await expect(page.locator('.claim[data-current]').first()).toBeInViewport();
      expect(await lit(page)).toEqual(claimsOf('analysts'));
    });

  test('of a link that the story does not have is said to be missing', { tag: '@once' }, async ({ page }) => {
    await openStory(page, '?source=nobody');
    await expect(page.getByText('That source isn’t in this story.')).toBeVisible();
    await expect(page.locator('.claim[data-lit]')).toHaveCount(0);
  });

  test('gives way to a name, and comes back with Back', { tag: '@once' }, async ({ page }) => {
    await openStory(page, '?source=kcna');
    await expect(page.locator('.claim[data-lit]').first()).toBeAttached();
    await page.locator('[id="p3"] [data-entity="pyongyang"]').first().click();
    await expect(page.locator('.claim[data-lit]')).toHaveCount(0);
    await expect.poll(() => searchOf(page)).toContain('entity=pyongyang');
    await page.goBack();
    await expect(page.locator('.claim[data-lit]').first()).toBeAttached();
    await expect(page.locator('.mention[data-lit]')).toHaveCount(0);
  });
});

test.describe('the marks in the margin', () => {
  test('have one for each sentence, left of its text, and none covers another', async ({ page }) => {
    await openStory(page);
    await openSources(page);
    const marks = page.locator('.said');
    await expect(marks).toHaveCount(storyFile.attributions.length);
    const boxes = await marks.evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const text = await page.locator('#text').evaluate((one) => one.getBoundingClientRect().left);
    for (const { left, right } of boxes) {
      expect(right).toBeLessThanOrEqual(text);
      expect(left).toBeGreaterThanOrEqual(0);
    }
    boxes.sort((a, b) => a.top - b.top);
    for (const [index, { top }] of boxes.slice(1).entries())
      expect(top).toBeGreaterThan(boxes[index]?.bottom ?? 0);
  });

  test('are off until wanted, and the choice is kept for the next visit', { tag: '@once' }, async ({
    page,
  }) => {
    await openStory(page);
    await expect(page.locator('.said')).toHaveCount(0);
    const sources = await openSources(page);
    const button = sources.getByRole('button', { name: 'Marks in the margin' });
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    await expect(page.locator('.said')).toHaveCount(0);
    await openStory(page);
    await openSources(page);
    await expect(page.locator('.said')).toHaveCount(0);
  });

  test('say in words who says the sentence, and lead to its source', { tag: '@ends' }, async ({ page }) => {
    await openStory(page);
    await openSources(page);
    const mark = page.locator('.said').filter({ hasText: 'KCNA, state media, said: “KCNA later said' });
    // On narrow screens it is beside the sheet or behind the drawer.
    await mark.dispatchEvent('click');
    await expect(page.getByText('3 of 3', { exact: true }).filter({ visible: true })).toBeVisible();
    await expect.poll(() => searchOf(page)).toBe('?source=kcna&claim=3');
  });
});

test('only what a source says: the rest is one line each, and unfolds by click and by focus', {
  tag: '@ends',
}, async ({ page }) => {
  await openStory(page, '?source=kcna&only=true');
  const [first] = claimsOf('kcna');
  await expect(page.locator(`[data-claim="${first}"]`).first()).toHaveAttribute('data-lit');
  const folded = page.locator('[id="p5"] .claim').first();
  const height = () => folded.evaluate((one) => one.getBoundingClientRect().height);
  await expect.poll(height).toBeLessThan(32);
  await expect(folded).toHaveText(/^While traveling .* hypersonic missiles\.$/);
  await folded.click({ position: { x: 200, y: 8 } });
  expect(await height()).toBeGreaterThan(60);
  await page.locator('[id="p10"] .claim').last().focus();
  expect(
    await page
      .locator('[id="p10"] .claim')
      .last()
      .evaluate((one) => one.getBoundingClientRect().height),
  ).toBeGreaterThan(60);
});

test.describe('what is not known', { tag: '@ends' }, () => {
  test('is told in the story’s own words after the text, each with its place', { tag: '@once' }, async ({
    page,
  }) => {
    await openStory(page);
    const box = page.getByRole('region', { name: 'What is not known' });
    await expect(box.getByRole('listitem')).toHaveCount(5);
    const text = storyFile.body.map((block) => block.text).join(' ');
    const captions = storyFile.photos.map(({ caption }) => caption).join(' ');
    for (const quote of await box.locator('blockquote').allTextContents())
      expect(`${text} ${captions}`).toContain(quote);
    await box.getByRole('link', { name: 'Paragraph 4' }).click();
    await expect(page.locator('[id="p4"]')).toBeInViewport();
  });

  test('leads from a caption’s notice to its picture', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    await page
      .getByRole('region', { name: 'What is not known' })
      .getByRole('link', { name: 'Picture 1' })
      .first()
      .click();
    await expect.poll(() => searchOf(page)).toBe('?photo=arrival');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`sources have no axe violations, in ${colorScheme}`, { tag: '@ends' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openStory(page);
    const sources = await openSources(page);
    expect(await findViolations(page)).toEqual([]);
    await sources.getByRole('button', { name: /^KCNA, 3 / }).click();
    expect(await findViolations(page)).toEqual([]);
  });
