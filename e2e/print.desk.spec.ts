import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openPage } from './openPage.ts';
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
});

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
