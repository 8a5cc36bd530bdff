import { inflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { selectWords } from './correcting.ts';
import { openPage } from './openPage.ts';
import { pdfPages } from './pdfText.ts';
import { openStory, storyFile, storyPath } from './storyPage.ts';

test.describe('the printed story', () => {
  test('is complete: every paragraph, six pictures with captions, names and dates (LNK-4)', async ({
    page,
  }) => {
    await openStory(page);
    await page.emulateMedia({ media: 'print' });
    for (const { id } of storyFile.body) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    for (const { id } of storyFile.photos) {
      const slide = page.locator(`article [data-photo="${id}"]`);
      await expect(slide.locator('img')).toBeVisible();
      await expect(slide.locator('[data-part="caption"]')).toBeVisible();
    }
    const clipped = await page
      .locator('[data-part="shows"]')
      .evaluateAll((texts) => texts.filter((text) => text.scrollHeight > text.clientHeight + 1).length);
    expect(clipped).toBe(0);
    await expect(page.getByRole('region', { name: 'People and places' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(page.getByText('© 2023 The Associated Press. All rights reserved.')).toBeVisible();
    await expect(page.locator('[data-part="dates"] time')).toBeVisible();
  });

  test('has a map on which land can be told from sea, and nothing of one that did not come', async ({
    page,
  }) => {
    await openStory(page);
    const map = page.locator('[data-part="map"]');
    await expect(map.locator('.stop').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const fillOf = (part: string) => map.locator(part).evaluate((shape) => getComputedStyle(shape).fill);
    expect(await fillOf('.map-land')).not.toBe(await fillOf('.map-sea'));
    await expect(map.getByRole('button', { name: 'Open the map larger' })).toBeHidden();

    await page.emulateMedia({ media: 'screen' });
    await page.route('**/*.topo.json', (route) => route.abort());
    await openStory(page);
    await expect(map.getByRole('button', { name: 'Retry' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(map).toBeHidden();
  });

  test('shows nothing that is useful only on a screen (LNK-4)', async ({ page }) => {
    await openStory(page, '?entity=kim-jong-un');
    await page.emulateMedia({ media: 'print' });
    for (const name of [
      'Next photo',
      'Previous photo',
      'Next mention',
      'Clear highlight',
      'Reading settings',
      'Find a name',
    ])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
  });

  test('is black on white in the dark theme too (LNK-5)', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openStory(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('[id="p1"]')).toHaveCSS('color', 'rgb(0, 0, 0)');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
  });

  test('gives its address and the date of the story, which the screen does not (LNK-4)', async ({ page }) => {
    await openStory(page);
    const from = page.getByText(/^Printed from /);
    await expect(from).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(from).toBeVisible();
    await expect(from).toHaveText(`Printed from ${page.url()}`);
    await expect(page.locator('[data-part="dates"] time')).toHaveText('Wednesday, 20 September 2023', {
      useInnerText: true,
    });
  });

  for (const [words, path] of [
    ['an unread story', storyPath],
    ['a story with a highlighted name', `${storyPath}?entity=kim-jong-un`],
  ] as const)
    test(`from the top of ${words} has all six pictures and no blank page (LNK-4)`, async ({ page }) => {
      await openPage(page, path);
      const pdf = await page.pdf({ format: 'A4' });
      const drawn = drawnOnPages(pdf);
      expect(drawn.length).toBeGreaterThan(1);
      expect(drawn.length).toBeLessThanOrEqual(8);
      for (const marks of drawn) expect(marks).toBeGreaterThan(3);
      expect(picturesIn(pdf)).toBe(storyFile.photos.length);
    });

  test('reads whole and in order: text, what is not known, pictures, names, dates, sources (LNK-4)', async ({
    page,
  }) => {
    await openStory(page);
    await giveInput(page);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    const all = plain(pages.join(''));
    const places = [
      plain(storyFile.headline),
      ...storyFile.body.map(({ text }) => plain(text)),
      ...['What is not known', 'Printed from', 'People and places', 'Timeline', 'No source stated'].map(
        plain,
      ),
    ].map((words) => all.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const control of ['All stories', 'Save a copy', 'Hide background', 'How to read this', 'Copy all'])
      expect(all).not.toContain(plain(control));
  });

  test('has headline and publisher at the head of its pages, and address, day and number at their foot', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-28T12:00:00'));
    await openStory(page);
    await giveInput(page);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true })).map(plain);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((text, index) => {
      expect(text).toContain(plain(`${index + 1} / ${pages.length}`));
      expect(text).toContain(plain(`${page.url()} · Printed Saturday, 28 November 2026`));
      // The first has them in its own head.
      expect(text.startsWith(plain(storyFile.headline.slice(0, 40)))).toBe(index > 0);
    });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('cuts no picture, row or event, and begins no page below its title', async ({ page }) => {
    await openStory(page);
    await giveInput(page);
    await page.emulateMedia({ media: 'print' });
    const styles = await page.evaluate(() => {
      const of = (selector: string, property: 'breakInside' | 'breakAfter') => [
        ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one)[property])),
      ];
      return [
        of('article figure, .side figure, .side li, article li, #people div:has(> h3)', 'breakInside'),
        of('.region-head, article :is(h2, h3, h4)', 'breakAfter'),
      ];
    });
    expect(styles).toEqual([['avoid'], ['avoid']]);
  });

  test('has what the reader keeps, underlined and as a list with the notes, unless it is left out', async ({
    page,
  }) => {
    await openStory(page);
    await giveInput(page);
    await selectWords(page, 'p2', 'longest foreign travel');
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    await page.keyboard.press('m');
    const note = page.getByRole('textbox', { name: /^Note/ });
    await note.fill('Ask the bureau');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('region', { name: 'Highlights' })).toContainText('1, 1 with a note');
    const printed = async () => plain(pdfPages(await page.pdf({ preferCSSPageSize: true })).join(''));
    const all = await printed();
    expect(all.lastIndexOf(plain('Ask the bureau'))).toBeGreaterThan(all.indexOf(plain('No source stated')));
    await page.getByRole('button', { name: 'Print…' }).click();
    await page.getByRole('checkbox', { name: /^My highlights/ }).uncheck();
    await page.keyboard.press('Escape');
    expect(await printed()).not.toContain(plain('Ask the bureau'));
  });

  test('leaves out what the reader chose, also by the browser’s own command after a reload', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await openStory(page);
    await page.getByRole('button', { name: 'Print…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await dialog.getByRole('checkbox', { name: 'Timeline and map' }).uncheck();
    await dialog.getByRole('checkbox', { name: /^Sources/ }).uncheck();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page, { within: 'dialog' })).toEqual([]);
    }
    // Nor is the dialog printed by the browser's own command.
    await page.emulateMedia({ media: 'print' });
    await expect(dialog).toBeHidden();
    await page.emulateMedia({ media: null });
    await dialog.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    await expect(dialog).toHaveCount(0);
    await openStory(page);
    const all = plain(pdfPages(await page.pdf({ preferCSSPageSize: true })).join(''));
    expect(all).toContain(plain('People and places'));
    for (const part of ['Timeline', 'No source stated', 'What is not known'])
      expect(all).not.toContain(plain(part));
    await page.getByRole('button', { name: 'Print…' }).click();
    await expect(dialog.getByRole('checkbox', { name: 'Timeline and map' })).not.toBeChecked();
    await expect(dialog.getByRole('checkbox', { name: 'People and places' })).toBeChecked();
  });
});

/** What the first input brings, and with it the pages' heads. */
async function giveInput(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  await expect(page.locator('html[data-moved]')).toHaveCount(1);
}

/** Without the spaces and the shapes of apostrophes that printing changes. */
function plain(text: string): string {
  return text.replace(/\s+/g, '').replace(/[‘’ʻʼ]/g, "'");
}

/** The number of pictures in a PDF; placeholders are a few pixels wide (ISO 32000-1, 8.9.5). */
function picturesIn(pdf: Buffer): number {
  const images = pdf
    .toString('latin1')
    .matchAll(/\/Subtype\s*\/Image\b[^>]*?\/Width (\d+)[^>]*?\/ColorSpace\s*(?!\/DeviceGray)/g);
  return [...images].filter(([, width]) => Number(width) >= 300).length;
}

/** The number of texts and pictures on each page of a PDF, by its content stream (ISO 32000-1, 7.8.2 and 9.4.3). */
function drawnOnPages(pdf: Buffer): number[] {
  const file = pdf.toString('latin1');
  const pages = [...file.matchAll(/\/Type\s*\/Page\b[\s\S]*?\/Contents (\d+) 0 R/g)];
  return pages.map(([, id]) => {
    const object = file.indexOf(`\n${id} 0 obj`);
    const start = file.indexOf('stream', object) + 'stream'.length;
    const from = file[start] === '\r' ? start + 2 : start + 1;
    const drawing = inflateSync(pdf.subarray(from, file.indexOf('endstream', from))).toString('latin1');
    return drawing.match(/\b(?:Tj|TJ|Do)\b/g)?.length ?? 0;
  });
}
