import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { selectWords } from './correcting.ts';
import { choose, file, patiently, saveArticle } from './importArticle.ts';
import { openPage, untilReady } from './openPage.ts';
import { openStory } from './storyPage.ts';

const words = 'didn’t disclose any specific steps';

/** Selects words of the text as a pointer would leave them. */
async function select(page: Page, quote: string): Promise<Locator> {
  await page.mouse.move(400, 400);
  await expect(page.locator('[data-part="source-list"]')).toHaveCount(0);
  await page.locator('#text').evaluate((text, wanted) => {
    const block = [...text.querySelectorAll('p')].find(({ textContent }) => textContent.includes(wanted));
    if (!block) throw new Error(`no “${wanted}”`);
    block.scrollIntoView({ block: 'center' });
    const from = block.textContent.indexOf(wanted);
    const range = document.createRange();
    let passed = 0;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = passed + (node.nodeValue?.length ?? 0);
      if (passed <= from && from < end) range.setStart(node, from - passed);
      if (passed < from + wanted.length && from + wanted.length <= end) {
        range.setEnd(node, from + wanted.length - passed);
        break;
      }
      passed = end;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, quote);
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  return bar;
}

const painted = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join(' … '), name);

test.describe('words that are kept', () => {
  test('stay over a reload, with their note, are found both ways, and can be deleted and brought back', async ({
    page,
  }) => {
    await openStory(page);
    const bar = await select(page, words);
    await bar.getByRole('button', { name: 'Highlight', exact: true }).click();
    await expect(bar).toHaveCount(0);
    expect(await painted(page, 'kept-ground')).toBe(words);

    await (await select(page, words)).getByRole('button', { name: 'Note', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a note' });
    await dialog.getByRole('textbox', { name: /^Note/ }).fill('Ask the bureau: any *readout* since?');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('.kept-note')).toContainText('Ask the bureau');

    await page.reload();
    await expect.poll(() => painted(page, 'kept-ground')).toBe(words);
    const region = page.getByRole('region', { name: 'Highlights' });
    await expect(region).toContainText('1, 1 with a note');
    // From the words to the list, which unfolds.
    await page.locator('.kept-note').click();
    const row = region.getByRole('button', { name: words });
    await expect(row).toBeFocused();
    await expect(region).toContainText('Ask the bureau: any *readout* since?');
    await expect(region).toContainText('Paragraph 2');
    // From the list to the words.
    await page.evaluate(() => scrollTo(0, 0));
    await row.click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    expect(await painted(page, 'kept-here')).toBe(words);

    await region.getByRole('button', { name: 'Change or delete' }).click();
    await region.getByRole('button', { name: 'Line under' }).click();
    await expect.poll(() => painted(page, 'kept-line')).toBe(words);

    await region.getByRole('button', { name: 'Change or delete' }).click();
    await region.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(region).toHaveCount(0);
    await expect.poll(() => painted(page, 'kept-line')).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toBeFocused();
    await expect.poll(() => painted(page, 'kept-line')).toBe(words);
    expect(await findViolations(page, { within: '#highlights' })).toEqual([]);
  });

  test('are kept with h, and noted with m, which opens an empty field', async ({ page }) => {
    await openStory(page);
    await select(page, words);
    await page.keyboard.press('h');
    await expect.poll(() => painted(page, 'kept-ground')).toBe(words);
    await select(page, 'several visits to his munitions factories');
    await page.keyboard.press('m');
    await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await painted(page, 'kept-ground')).toBe(words);
  });

  test('open the tools that correct, with the words still selected', async ({ page }) => {
    await openStory(page);
    const bar = await select(page, 'space launch center');
    await bar.getByRole('button', { name: 'Mark as…' }).click();
    await expect(page.getByRole('region', { name: 'Correcting' })).toContainText('space launch center');
    await expect(bar.getByRole('button', { name: 'Mark as…' })).toHaveCount(0);
  });

  test('are shared as a quote; where neither sharing nor copying is allowed, they stand in a field', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'share', { value: refuse, configurable: true });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse }, configurable: true });
    });
    await openStory(page);
    await (await select(page, words)).getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog', { name: 'The quote' }).getByRole('textbox')).toHaveValue(
      new RegExp(`^“${words}”`),
    );
  });

  test('stay on their words when the article is imported again in the place of the saved one', async ({
    page,
  }) => {
    const article = (first: string) =>
      `Ferry runs aground\n\n${first}The ferry Aurora ran aground near Bergen on Monday, the coast guard said.\n\nCaptain Ida Berg said that the crew of the Aurora was safe.`;
    await saveArticle(page, file('ferry.txt', article('')));
    const address = page.url();
    const own = page.locator('#text [data-block]', { hasText: 'the crew' });
    await selectWords(page, (await own.getAttribute('id')) ?? '', 'crew of the Aurora');
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    await page.keyboard.press('h');
    await expect.poll(() => painted(page, 'kept-ground')).toBe('crew of the Aurora');

    await openPage(page, './import');
    await choose(page, file('ferry.txt', article('This paragraph is new in this edition.\n\n')));
    await patiently(page.getByText('You have an article with this headline already')).toContainText(
      'with 1 highlight',
    );
    await page.getByRole('button', { name: 'Replace it with this one' }).click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('#text')).toContainText('new in this edition');
    await expect.poll(() => painted(page, 'kept-ground')).toBe('crew of the Aurora');
  });
});

test('shared words have a link that opens the story at them, with and without a text fragment (LNK-2)', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const share = async ({ text = '' }: ShareData) => {
      document.title = text;
    };
    Object.assign(navigator, { share });
  });
  await openStory(page);
  const bar = await select(page, 'greater concessions');
  await bar.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(/\?quote=greater%20concessions#:~:text=greater%20concessions$/);
  const link = /\S+$/.exec(await page.title())?.[0] ?? '';
  for (const address of [link, link.replace(/#.*/, '')]) {
    const other = await context.newPage();
    await other.goto(address);
    await untilReady(other);
    await expect(other.locator('[id="p10"]')).toBeInViewport();
    await expect.poll(() => painted(other, 'kept-here')).toBe('greater concessions');
    await other.close();
  }
});
