import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { aPng } from './aPng.ts';
import { findViolations } from './axe.ts';
import { openList, selectWords, startCorrecting } from './correcting.ts';
import { file, saveArticle } from './importArticle.ts';
import { openStory } from './storyPage.ts';

const advert = 'Subscribe to our newsletter for news from Oslo every morning.';
const article = `Ferry runs aground

The ferry Aurora ran aground near Bergen on Monday, the coast guard said.

${advert}

Captain Ida Berg said that the crew of the Aurora was safe.`;

test.describe('a paragraph of a reader’s own story', () => {
  test('is taken out of this copy, with its names, and comes back', async ({ page }) => {
    await saveArticle(page, file('ferry.txt', article));
    const text = page.locator('#text');
    const people = page.getByRole('region', { name: 'People and places' });
    await expect(people).toContainText('Oslo');
    const id = await text.locator('[data-block]', { hasText: advert }).getAttribute('id');
    await selectWords(page, id ?? '', 'newsletter');
    const bar = page.getByRole('toolbar', { name: 'Selected words' });
    await bar.getByRole('button', { name: 'Remove paragraph' }).click();
    await expect(text).not.toContainText('newsletter');
    await expect(people).not.toContainText('Oslo');
    await expect(text).toContainText('Captain Ida Berg');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(text).toContainText('newsletter');
    await expect(people).toContainText('Oslo');

    await selectWords(page, id ?? '', 'newsletter');
    await bar.getByRole('button', { name: 'Remove paragraph' }).click();
    await expect(page.getByText('Removed from this copy')).toBeVisible();
    expect(await findViolations(page, { within: '[data-part="toast"]' })).toEqual([]);
    await page.reload();
    await expect(text).toContainText('Captain Ida Berg');
    await expect(text).not.toContainText('newsletter');

    await page.getByRole('button', { name: 'Save a copy…' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Save as Web page/ }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).not.toContain('newsletter');
    await page.keyboard.press('Escape');

    await startCorrecting(page);
    await (await openList(page)).getByRole('button', { name: /^Restore: “Subscribe/ }).click();
    await expect(text).toContainText('newsletter');
  });
});

test('A picture of a reader’s own story is taken out of this copy, and comes back', async ({ page }) => {
  const html = `<html><head><title>Ferry runs aground</title></head><body><article><h1>Ferry runs aground</h1>
<p>The ferry Aurora ran aground near Bergen on Monday, the coast guard said.</p>
<figure><img src="quay.png" alt="The quay"><figcaption>The quay on Monday.</figcaption></figure>
<p>Captain Ida Berg said that the crew of the Aurora was safe.</p></article></body></html>`;
  await saveArticle(page, file('ferry.html', html), file('quay.png', aPng(640, 400)));
  const picture = page.locator('article.story img');
  await expect(picture).toHaveCount(1);
  await page.getByRole('link', { name: /^Open picture/ }).click();
  await page.getByRole('button', { name: 'Remove from this copy' }).click();
  await expect(page.getByText('Removed from this copy: “The quay on Monday.”')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(picture).toHaveCount(0);
  await expect(page.locator('#text')).not.toContainText('The quay on Monday');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(picture).toHaveCount(1);
});

test('Nothing can be taken out of a story of the site', async ({ page }) => {
  await openStory(page);
  await page.mouse.move(400, 400);
  await expect(page.locator('[data-part="source-list"]')).toHaveCount(0);
  await selectWords(page, 'p2', 'longest foreign travel');
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar.getByRole('button', { name: 'Mark as…' })).toBeVisible();
  await expect(bar.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  const tools = await startCorrecting(page);
  await expect(tools.getByRole('button', { name: /Remove/ })).toHaveCount(0);
});

test('A table is taken out of this copy, with a paragraph right after it, and is not found in the library until it is back', async ({
  page,
}) => {
  const html = `<html><head><title>Ferry runs aground</title></head><body><article><h1>Ferry runs aground</h1>
<p>The ferry Aurora ran aground near Bergen on Monday, the coast guard said.</p>
<table><tr><th>Port</th><th>Boats</th></tr><tr><td>Stavanger</td><td>12</td></tr></table>
<p>${advert}</p>
<p>Captain Ida Berg said that the crew of the Aurora was safe.</p></article></body></html>`;
  await saveArticle(page, file('ferry.html', html));
  const table = page.locator('#text .table-scroll');
  const text = page.locator('#text');
  const field = page.getByRole('searchbox', { name: 'Find a story' });
  const list = page.getByRole('region', { name: 'Stories' });
  const found = list.getByRole('link', { name: /^Ferry runs aground/ });
  const all = page.getByRole('link', { name: 'All stories' }).first();
  await all.click();
  await field.fill('Stavanger');
  await expect(list.getByText('Stavanger')).toBeVisible();
  await found.click();

  await selectWords(page, (await table.getAttribute('id')) ?? '', 'Stavanger');
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar.getByRole('button')).toHaveText(['Remove table']);
  await bar.getByRole('button').click();
  const message = page.locator('[data-part="toast"]');
  await expect(message).toContainText('Removed from this copy: “Port Boats Stavanger 12”.');
  await expect(table).toHaveCount(0);
  await selectWords(
    page,
    (await text.locator('[data-block]', { hasText: advert }).getAttribute('id')) ?? '',
    'newsletter',
  );
  await bar.getByRole('button', { name: 'Remove paragraph' }).click();
  await expect(message).toContainText('2 parts removed from this copy, last “Subscribe');
  await message.getByRole('button', { name: 'Undo the last' }).click();
  await expect(text).toContainText(advert);
  await expect(message).toContainText('Removed from this copy: “Port Boats');
  expect(await findViolations(page, { within: '[data-part="toast"]' })).toEqual([]);

  await all.click();
  await field.fill('Stavanger');
  await expect(page.getByText('No title or text has all of “Stavanger”')).toBeVisible();
  await field.fill('newsletter');
  await found.click();
  await startCorrecting(page);
  await (await openList(page)).getByRole('button', { name: /^Restore: The table “Port/ }).click();
  await page.keyboard.press('Escape');
  await expect(table).toContainText('Stavanger');
  await all.click();
  await field.fill('Stavanger');
  await expect(list.getByText('Stavanger')).toBeVisible();
});
