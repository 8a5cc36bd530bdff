import { expect, type Page, test } from '@playwright/test';
import { aStoryFile } from '#test/aStoryFile.ts';
import { findViolations } from './axe.ts';
import { openPage } from './openPage.ts';

/** Answers for a story without a prerendered page, such as one that a newsroom has just added. */
async function serveStory(page: Page, answer: unknown): Promise<void> {
  await page.route('**/stories/ferry/story.json', (route) =>
    typeof answer === 'string'
      ? route.fulfill({ body: answer, contentType: 'application/json' })
      : route.fulfill({ json: answer }),
  );
}

type Mention = Record<string, unknown>;

function mentionsOf(file: Record<string, unknown>): Mention[] {
  return file.mentions as Mention[];
}

/** Off by one, like offsets that count from 1. */
function shifted(mention: Mention): Mention {
  return { ...mention, start: Number(mention.start) + 1, end: Number(mention.end) + 1 };
}

test.describe('a story file that breaks the format', { tag: '@ends' }, () => {
  test('is rejected with the file, the field, what was expected and what was found', {
    tag: '@once',
  }, async ({ page }) => {
    const file = aStoryFile();
    await serveStory(page, {
      ...file,
      mentions: mentionsOf(file).map((m, index) => (index === 1 ? shifted(m) : m)),
    });
    await openPage(page, './stories/ferry');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story can’t be shown');
    await expect(page).toHaveTitle('This story can’t be shown · Lede');
    const error = page.getByRole('main');
    await expect(error).toContainText('A name in the file points at words that aren’t there');
    await expect(error).toContainText('stories/ferry/story.json');
    await expect(error).toContainText('mentions[1].quote');
    await expect(error).toContainText('“urora ”');
    await expect(error).toContainText('“Aurora”');
    await expect(error).toContainText('Nothing was changed');
    await expect(error).toContainText('npm run story -- check public/stories/ferry/story.json');
  });

  test('leaves the rest of the app working', { tag: '@once' }, async ({ page }) => {
    await serveStory(page, { ...aStoryFile(), version: 7 });
    await openPage(page, './stories/ferry');
    await page.getByRole('main').getByRole('link', { name: 'All stories' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
    await page
      .getByRole('link', { name: /^North Korea says/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korea says/);
  });

  test('has its other errors counted, and the first of them listed', { tag: '@once' }, async ({ page }) => {
    const file = aStoryFile();
    const entities = Array.from({ length: 12 }, (_, index) => ({
      id: `name-${index}`,
      kind: 'ship',
      name: 'Aurora',
    }));
    await serveStory(page, { ...file, entities });
    await openPage(page, './stories/ferry');
    const others = page.getByRole('region', { name: '11 more errors in this file' });
    await expect(others.getByRole('listitem')).toHaveCount(8);
    await expect(others).toContainText('and 3 more');
  });

  test('shows text from the file as text, whatever it contains', { tag: '@once' }, async ({ page }) => {
    const quote = '<img src=x onerror="document.title=1">';
    const file = aStoryFile();
    await serveStory(page, { ...file, mentions: [{ ...mentionsOf(file)[0], quote }] });
    await openPage(page, './stories/ferry');
    await expect(page.getByRole('main')).toContainText(`“${quote}”`);
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  });

  test('opens once it is fixed, without leaving the page', { tag: '@once' }, async ({ page }) => {
    await serveStory(page, { ...aStoryFile(), version: 7 });
    await openPage(page, './stories/ferry');
    await page.getByRole('button', { name: 'Open again' }).click();
    await expect(page.getByText('Tried again: no change.')).toBeVisible();
    await page.unroute('**/stories/ferry/story.json');
    await serveStory(page, aStoryFile());
    await page.getByRole('button', { name: 'Open again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry Aurora runs aground off Bergen');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('is distinguished from a file that isn’t JSON at all', { tag: '@once' }, async ({ page }) => {
    await serveStory(page, 'Dear editor, please find the story attached');
    await openPage(page, './stories/ferry');
    await expect(page.getByRole('main')).toContainText('a story in JSON');
    await expect(page.getByRole('main')).toContainText('“Dear editor');
  });

  test('is shown on a page without axe violations, light and dark', async ({ page }) => {
    await serveStory(page, { ...aStoryFile(), version: 7, mentions: [] });
    await openPage(page, './stories/ferry');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
    }
  });
});

test.describe('a story that isn’t available', { tag: '@ends' }, () => {
  test('is reported as missing if there is none, with a link to all stories', { tag: '@once' }, async ({
    page,
  }) => {
    await openPage(page, './stories/no-such-story');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no story at this address');
    await expect(page.getByRole('main')).toContainText('/stories/no-such-story');
    await page.getByRole('link', { name: 'See all stories' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
  });

  test('is reported as unreachable without a connection, and opens when there is one', {
    tag: '@once',
  }, async ({ page }) => {
    await page.route('**/stories/ferry/story.json', (route) => route.abort());
    await openPage(page, './stories/ferry');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The story could not be reached');
    await page.unroute('**/stories/ferry/story.json');
    await serveStory(page, aStoryFile());
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry Aurora runs aground off Bergen');
  });
});

test('a list of stories that isn’t available is named by the page and its title, and loads at another attempt', {
  tag: '@once',
}, async ({ page }) => {
  await page.route('**/stories/index.json', (route) => route.fulfill({ status: 404 }));
  await openPage(page, './about');
  await page.getByRole('link', { name: 'All stories' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The list of stories could not be reached',
  );
  await expect(page).toHaveTitle('Not reached · Lede');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Tried again: no change.')).toBeVisible();
  await page.unroute('**/stories/index.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
});

test.describe('an unknown address', () => {
  test('is repeated, with a link to all stories', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './no/such/page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await expect(page.getByRole('main')).toContainText('/no/such/page');
    await page.getByRole('link', { name: 'See all stories' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
  });
});

test('a page whose code is missing leaves a message and a link, not a blank page', { tag: '@once' }, async ({
  page,
}) => {
  await page.route('**/assets/AboutRoute-*.js', (route) => route.abort());
  await openPage(page, './');
  await page.getByRole('link', { name: 'About and licences' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
  await page.getByRole('main').getByRole('link', { name: 'All stories' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
});
