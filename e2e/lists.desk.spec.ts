import { expect, test } from '@playwright/test';
import { file, saveArticle } from './importArticle.ts';

const article = `<!doctype html><html lang="en"><head><title>Ferry times</title></head><body><article>
<h1>Ferry times change from Monday</h1>
<p>The line has new times for the summer, which begin on Monday and end in the last week of September, it said.</p>
<p>Passengers who have a ticket for one of the old sailings may take the next one without paying for another.</p>
<ul><li>Morning boats<ul><li>Seven o’clock</li><li>Nine o’clock</li></ul></li><li>Evening boats</li></ul>
<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>Four</td></tr><tr><td>Sunday</td><td>Two</td></tr></table>
<p>Tickets are sold at the pier and on board, and children under six travel without one, as they did before.</p>
</article></body></html>`;

test('a nested list is inside its item, and the first row of a table is its head', async ({ page }) => {
  await saveArticle(page, file('ferry.html', article));
  const body = page.locator('article .body');
  const outer = body.getByRole('list').first();
  await expect(
    outer.getByRole('listitem').filter({ hasText: 'Morning boats' }).getByRole('listitem'),
  ).toHaveText(['Seven o’clock', 'Nine o’clock']);
  await expect(outer.locator(':scope > li')).toHaveCount(2);
  await expect(body.getByRole('columnheader')).toHaveText(['Day', 'Boats']);
  await expect(body.getByRole('row')).toHaveCount(3);
});
