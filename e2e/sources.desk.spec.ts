import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { file, saveArticle } from './importArticle.ts';
import { holdScript, type openPage } from './openPage.ts';
import { openSources, openStory, storyPath } from './storyPage.ts';

test.describe('sources on a desktop', () => {
  test('are not fetched before the first input, and a first click on their head is replayed', async ({
    page,
  }) => {
    const release = await holdScript(page, '**/assets/notes-*.js');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await openStory(page);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => url.includes('/assets/notes-'))).toEqual([]);
    const region = page.getByRole('region', { name: 'Sources' });
    await region.getByRole('button', { name: 'Sources', exact: true }).click();
    release();
    await expect(region.getByRole('button', { name: /^KCNA, 3 / })).toBeVisible();
  });

  test('have the room while in use, and give it back to a name that is chosen', async ({ page }) => {
    await openStory(page);
    await openSources(page);
    const head = (name: string) => page.getByRole('button', { name, exact: true });
    await expect(head('People and places')).toHaveAttribute('aria-expanded', 'false');
    await expect(head('Timeline')).toHaveAttribute('aria-expanded', 'false');
    await page.locator('[id="p3"] [data-entity="pyongyang"]').first().click();
    await expect(head('People and places')).toHaveAttribute('aria-expanded', 'true');
    await expect(head('Sources')).toHaveAttribute('aria-expanded', 'false');
  });

  test('are stepped through with n and p', async ({ page }) => {
    await openStory(page, '?source=kcna');
    await expect(page.getByRole('button', { name: 'Next sentence' })).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
  });

  test('are two at once with Shift, told apart', async ({ page }) => {
    await openStory(page);
    const sources = await openSources(page);
    await sources.getByRole('button', { name: /^KCNA, 3 / }).click();
    await sources.getByRole('button', { name: /^Analysts, 1 / }).click({ modifiers: ['Shift'] });
    await expect(page.locator('.claim[data-lit="second"]')).not.toHaveCount(0);
    const styles = await page
      .locator('.claim[data-lit]')
      .evaluateAll((all) => [
        ...new Set(
          all.map((one) => `${one.getAttribute('data-lit')} ${getComputedStyle(one).backgroundColor}`),
        ),
      ]);
    expect(styles).toHaveLength(2);
  });

  test('have marks with one stop for Tab, arrows between them and words on focus', async ({ page }) => {
    await openStory(page);
    await openSources(page);
    const marks = page.locator('.said');
    await expect(page.locator('.said[tabindex="0"]')).toHaveCount(1);
    await marks.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(marks.nth(1)).toBeFocused();
    await expect(marks.nth(1).locator('.said-words')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(marks.nth(1).locator('.said-words')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  });

  test('are told apart without colour: each kind has another line or letter, also in forced colours', async ({
    page,
  }) => {
    await openStory(page);
    const sources = await openSources(page);
    const kinds = () =>
      sources.locator('h3 .said-key').evaluateAll((keys) =>
        keys.map((key) => {
          const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(
            key.querySelector('i') ?? key,
          );
          return `${key.textContent} ${borderInlineStartStyle} ${borderInlineStartWidth}`;
        }),
      );
    const looks = await kinds();
    expect(new Set(looks.map((look) => look.slice(0, 1))).size).toBe(looks.length);
    expect(new Set(looks.map((look) => look.slice(2))).size).toBe(looks.length);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await kinds()).toEqual(looks);
    expect(await findViolations(page)).toEqual([]);
  });

  test('print a letter before each sentence while the marks are on, with their key', async ({ page }) => {
    await openStory(page);
    await openSources(page);
    await page.emulateMedia({ media: 'print' });
    const letters = await page
      .locator('#text .claim[data-letter]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content.slice(1, 2)));
    expect(letters.slice(0, 3)).toEqual(['S', '–', 'O']);
    await expect(page.getByRole('region', { name: 'Sources' })).toContainText('State media');
  });

  test('can be read without scripts, below people and timeline', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await openStaticPage(page);
    const [people, timeline, sources] = await Promise.all(
      ['People and places', 'Timeline', 'Sources'].map((name) =>
        page.getByRole('region', { name }).boundingBox(),
      ),
    );
    expect(timeline?.y).toBeGreaterThanOrEqual((people?.y ?? 0) + (people?.height ?? 0));
    expect(sources?.y).toBeGreaterThanOrEqual((timeline?.y ?? 0) + (timeline?.height ?? 0));
    await expect(page.getByRole('region', { name: 'Sources' })).toContainText('KCNA');
    await expect(page.getByRole('region', { name: 'What is not known' })).toBeVisible();
    await page.close();
  });
});

async function openStaticPage(page: Parameters<typeof openPage>[0]): Promise<void> {
  await page.goto(storyPath);
}

test('a story of the reader’s own has its sources found, and marks only when they are wanted', async ({
  page,
}) => {
  await saveArticle(
    page,
    file(
      'dam.html',
      '<!doctype html><html lang="en"><head><title>Dam</title><meta property="article:published_time" content="2024-06-12"></head><body><article><h1>Dam leaks near Zvornik</h1><p>Water has been leaking from a dam above Zvornik since Monday, the Energy Ministry said in a statement.</p><p>“We hear it at night,” said Milena Brkić, who keeps bees below it. “Nobody has come.”</p><p>The ministry did not say how much water was lost. The dam was built in 1955.</p></article></body></html>',
    ),
  );
  const region = page.getByRole('region', { name: 'Sources' });
  await region.getByRole('button', { name: 'Sources', exact: true }).click();
  await expect(region.getByRole('button', { name: /^Energy Ministry, 1 / })).toBeVisible();
  await expect(region.getByRole('button', { name: /^Milena Brkić, 2 / })).toBeVisible();
  await expect(region).toContainText('Sources found automatically');
  await expect(page.locator('.said')).toHaveCount(0);
  await region.getByRole('button', { name: 'Marks in the margin' }).click();
  await expect(page.locator('.said[data-said="person"]')).toHaveCount(2);
  await expect(page.locator('.said[data-carried]')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'What is not known' }).getByRole('listitem')).toHaveCount(1);
  await region.getByRole('button', { name: /^Milena Brkić, 2 / }).click();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('selected words', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are copied as a quote with who says them, outlet and date', async ({ page }) => {
    await openStory(page);
    await page.mouse.move(300, 300);
    await page.locator('[id="p6"]').scrollIntoViewIfNeeded();
    await page
      .locator('[id="p6"] .claim')
      .last()
      .evaluate((claim) => {
        const range = document.createRange();
        range.selectNodeContents(claim);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      });
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: 'Copy quote' })
      .click();
    await expect(page.getByText('Quote copied')).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Who says so: KCNA, state media, said (“KCNA later said”).');
    expect(copied).toMatch(/The Associated Press, “North Korea says .*”, Wednesday, 20 September 2023/);
  });

  test('lead to who says them', async ({ page }) => {
    await openStory(page);
    await page.mouse.move(300, 300);
    await page
      .locator('[id="p7"] .claim')
      .first()
      .evaluate((claim) => {
        getSelection()?.selectAllChildren(claim);
      });
    await page.getByRole('button', { name: 'Who says so' }).click();
    await expect(page).toHaveURL(/source=outside-experts&claim=1/);
  });
});
