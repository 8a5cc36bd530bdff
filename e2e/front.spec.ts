import { expect, type Page, test } from '@playwright/test';
import packageFile from '../package.json' with { type: 'json' };
import { findViolations } from './axe.ts';
import { patiently } from './importArticle.ts';
import { holdApp, openPage, untilReady } from './openPage.ts';

const story = 'kim-returns-from-russia';
const headline = /^North Korea says Kim Jong Un is back home from Russia/;

/** A saved place: paragraph 6 of the bundled story. */
async function hasBegun(page: Page): Promise<void> {
  await page.addInitScript(([key, place]) => localStorage.setItem(key, place), [
    `lede:place:${story}`,
    '{"block":"p6","share":0.1}',
  ] as const);
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    expect(await findViolations(page)).toEqual([]);
  }
}

test.describe('the front page', () => {
  test('shows who published a story, when, and what it contains', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './');
    const lead = page.getByRole('article').first();
    await expect(lead.getByRole('heading', { name: headline })).toBeVisible();
    await expect(lead).toContainText('The Associated Press');
    await expect(lead.getByText('Wednesday, 20 September 2023')).toHaveAttribute('datetime', '2023-09-20');
    await expect(lead.getByRole('link', { name: 'All 21 names' })).toBeVisible();
    await expect(lead.getByRole('link', { name: 'All 15 dates' })).toBeVisible();
    await expect(lead).toContainText('Illustration in place of the agency’s photo');
    await expect(lead.getByRole('img')).toHaveAccessibleName(/^Illustration of a railway platform/);
  });

  test('opens the story from a click on its picture', { tag: '@ends' }, async ({ page }) => {
    await openPage(page, './');
    await page.getByRole('article').first().getByRole('img').click({ force: true });
    await expect(page).toHaveURL(new RegExp(`/stories/${story}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });

  test('shows names and dates of the story, each of which opens it there', { tag: '@ends' }, async ({
    page,
  }) => {
    await openPage(page, './');
    const lead = page.getByRole('article').first();
    await lead.getByRole('link', { name: /^Vladimir Putin 5 mentions$/ }).click();
    await expect(page).toHaveURL(/\?entity=vladimir-putin$/);
    await expect(page.locator('.mention[data-lit]').first()).toBeAttached();
    await page.goBack();
    await lead.getByRole('link', { name: /^Mon 18 Sept\. morning/ }).click();
    await expect(page).toHaveURL(/\?event=ev-border$/);
    await expect(page.locator('.sentence[data-evidence]')).toBeInViewport();
  });

  test('reads an article that is pasted into its field, and keeps the text for Back', {
    tag: '@ends',
  }, async ({ page }) => {
    await openPage(page, './');
    const article =
      'Ferry brings crews home\n\nThe harbour board sent its crews home on Monday, Ada Holm said in a statement.\n\nNobody had been told before, and the quay stayed empty for most of the morning.';
    const field = page.getByRole('textbox', { name: 'The article' });
    await field.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, article);
    await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'The article' })).toHaveValue(article);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
  });

  test('offers to continue at the paragraph last read', { tag: '@once' }, async ({ page }) => {
    await hasBegun(page);
    await openPage(page, './');
    const begun = page.getByRole('region', { name: 'Continue reading' });
    await expect(begun).toContainText('Paragraph 6 of 10, about 1 min left');
    await begun.getByRole('link', { name: headline }).click();
    await expect(page).toHaveURL(new RegExp(`/stories/${story}#p6$`));
    await expect(page.locator('#p6')).toBeInViewport();
  });

  test('moves nothing when the offer to continue appears', async ({ page }) => {
    await hasBegun(page);
    const release = await holdApp(page);
    await page.goto('./');
    await page.evaluate(() => document.fonts.ready);
    const places = () =>
      page.evaluate(() =>
        ['article', 'footer'].map((name) => document.querySelector(name)?.getBoundingClientRect().toJSON()),
      );
    const before = await places();
    release();
    await untilReady(page);
    await expect(page.getByRole('region', { name: 'Continue reading' })).toBeVisible();
    expect(await places()).toEqual(before);
  });

  test('has no axe violations, in light, dark and forced colours', async ({ page }) => {
    await hasBegun(page);
    await openPage(page, './');
    await expectNoViolations(page);
  });
});

test.describe('the front page without JavaScript', { tag: '@ends' }, () => {
  test.use({ javaScriptEnabled: false });

  test('is complete, and shows no button that would do nothing', { tag: '@once' }, async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: headline })).toBeVisible();
    await expect(page.getByRole('link', { name: 'All 21 names' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: headline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
});

test.describe('moving between pages', () => {
  test.use({ viewport: { width: 390, height: 600 } });

  test('starts a page at its top, and Back returns to the old place', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './');
    await page.evaluate(() => scrollTo(0, 200));
    await page.getByRole('link', { name: headline }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
    expect(await page.evaluate(() => scrollY)).toBe(200);
  });

  test('returns to the old place by Back from a story that was read on', { tag: '@once' }, async ({
    page,
  }) => {
    await openPage(page, './');
    await page.evaluate(() => scrollTo(0, 200));
    await page.getByRole('link', { name: headline }).first().click();
    await page.locator('[id="p4"]').evaluate((block) => scrollBy(0, block.getBoundingClientRect().top - 72));
    await expect(page.getByRole('banner').getByText('about 1 min left')).toBeAttached();
    await page.goBack();
    await expect(page.getByRole('region', { name: 'Continue reading' })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(200);
  });

  test('moves focus to the new page’s title and names the window after it', { tag: '@once' }, async ({
    page,
  }) => {
    await openPage(page, './about');
    await page.getByRole('link', { name: 'All stories' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Lede' })).toBeFocused();
    await expect(page).toHaveTitle(/^Lede/);
    await page.getByRole('link', { name: 'About and licences' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle('About and licences · Lede');
  });

  test('leaves a reload to the browser, which restores the place', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './about');
    await page.evaluate(() => scrollTo(0, 700));
    await page.reload();
    await untilReady(page);
    expect(await page.evaluate(() => scrollY)).toBe(700);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('hides the header on the way down and shows it on the way up', { tag: '@ends' }, async ({ page }) => {
    await openPage(page, './about');
    const header = page.getByRole('banner');
    await page.mouse.wheel(0, 600);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(600); // wheel scrolling is smooth
    await expect(header).not.toBeInViewport();
    await page.mouse.wheel(0, -100);
    await expect(header).toBeInViewport();
  });

  test('shows that a page is loading only if it takes long, and moves nothing by it', {
    tag: '@once',
  }, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/AboutRoute-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openPage(page, './');
    const before = await page.getByRole('article').first().boundingBox();
    await page.getByRole('link', { name: 'About and licences' }).dispatchEvent('click');
    await expect(page.getByRole('status').filter({ hasText: 'Opening the page…' })).toBeVisible();
    expect(await page.getByRole('article').first().boundingBox()).toEqual(before);
    release();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About and licences');
    await expect(page.getByText('Opening the page…')).toHaveCount(0);
  });
});

test.describe('the page about this site', { tag: '@ends' }, () => {
  test('names every shipped library, with its licence', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './about');
    const libraries = page.getByText('Libraries', { exact: true }).locator('xpath=following-sibling::dd[1]');
    for (const name of Object.keys(packageFile.dependencies).filter(
      (name) => !/fontsource|lucide/.test(name),
    ))
      await expect(libraries).toContainText(name);
    await expect(libraries).toContainText('@mozilla/readability: Apache-2.0.');
  });

  test('names every licence', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './about');
    const licences = page.getByRole('region', { name: 'Licences' });
    for (const words of [
      'MIT',
      'CC BY 4.0',
      'SIL Open Font License',
      'GSHHG',
      'Natural Earth',
      'GeoNames',
      'three-globe',
      'Lucide',
    ])
      await expect(licences).toContainText(words);
  });

  test('clears reading places and settings, and says so', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './about');
    await page.evaluate(() => {
      localStorage.setItem('lede:place:a', '{"block":"p2","share":0}');
      localStorage.setItem('lede:place:b', '{"block":"p3","share":0}');
    });
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Forget reading places and settings' }).click();
    await expect(
      page.getByText('Forgot 2 reading places; the settings are as they were at first.'),
    ).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('has no axe violations, in light, dark and forced colours', async ({ page }) => {
    await openPage(page, './about');
    await expectNoViolations(page);
  });

  test('needs no horizontal scrolling at 320 px', { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    for (const path of ['./about', './', './nowhere']) {
      await openPage(page, path);
      const root = page.locator('html');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
});
