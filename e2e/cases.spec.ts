import { expect, type Page, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { mentions, openPeople } from './storyPage.ts';

/**
 * Small stories, imported as a reader would, for errors known from other products. The number is the case's.
 */
type Block = { readonly id: string; readonly text: string; readonly marks?: readonly object[] };

async function importStory(
  page: Page,
  story: { readonly body: readonly Block[]; readonly [field: string]: unknown },
) {
  const file = {
    version: 1,
    id: 'case',
    language: 'en',
    headline: 'A small case',
    published: '2024-03-05',
    publisher: { name: 'Coast Wire' },
    rights: { copyrightNotice: 'Made for a test' },
    ...story,
    body: story.body.map((block) => ({ type: 'paragraph', ...block })),
  };
  await openPage(page, './import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  const buffer = Buffer.from(JSON.stringify(file));
  await (await chooser).setFiles([{ name: 'story.json', mimeType: 'application/json', buffer }]);
  await page.getByRole('button', { name: 'Save and read' }).click({ timeout: 30_000 });
  await expect(page.locator('article .body')).toBeVisible();
}

/** Every occurrence of `quote` in a block, as mentions of one entity. */
function everyMention(entity: string, { id, text }: Block, quote: string) {
  return [...text.matchAll(new RegExp(quote, 'gu'))].map(({ index }) => ({
    entity,
    block: id,
    start: index,
    end: index + quote.length,
    quote,
    kind: 'name',
  }));
}

test('a phrase that occurs three times is marked three times, and stepped through in order (case 19)', {
  tag: '@once',
}, async ({ page }) => {
  const block = {
    id: 'p1',
    text: 'During the fair[1] all stalls pay ten percent more at the fair[2] gate, and the fair closes at nine.',
  };
  await importStory(page, {
    body: [block],
    entities: [{ id: 'fair', kind: 'thing', name: 'the fair' }],
    mentions: everyMention('fair', block, 'the fair'),
  });
  await expect(mentions(page, 'fair')).toHaveText(['the fair', 'the fair', 'the fair']);
  await mentions(page, 'fair').first().click();
  const current = () =>
    mentions(page, 'fair').evaluateAll((all) => all.findIndex((one) => one.hasAttribute('data-current')));
  for (const place of [0, 1, 2, 0]) {
    await expect.poll(current).toBe(place);
    await page.keyboard.press('n');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part="peek"]')).toHaveCount(0);
  const people = await openPeople(page);
  await expect(people.getByRole('button', { name: /^the fair, .*3 mentions/ })).toBeVisible();
});

test('emoji before a name shift no mark (case 23)', { tag: '@once' }, async ({ page }) => {
  const block = { id: 'p1', text: '🚢👨‍👩‍👧 Ada Moss met ❤️ Ada Moss.' };
  await importStory(page, {
    body: [block],
    entities: [{ id: 'ada', kind: 'person', name: 'Ada Moss' }],
    mentions: everyMention('ada', block, 'Ada Moss'),
  });
  await expect(mentions(page, 'ada')).toHaveText(['Ada Moss', 'Ada Moss']);
  await expect(page.locator('.body p')).toHaveText(block.text);
});

test('Korean particles and look-alike names stay outside the mark, which continues across emphasis (case 25)', {
  tag: '@once',
}, async ({ page }) => {
  const block = {
    id: 'p1',
    text: '김하늘은 부산항에서 일한다. 동료 김하늘과 박하늘이 왔다. 김하늘이 말했다.',
    marks: [
      { start: 5, end: 7, type: 'strong' },
      { start: 20, end: 21, type: 'emphasis' },
    ],
  };
  await importStory(page, {
    language: 'ko',
    body: [block],
    entities: [{ id: 'haneul', kind: 'person', name: '김하늘' }],
    mentions: everyMention('haneul', block, '김하늘'),
  });
  await expect(mentions(page, 'haneul')).toHaveText(['김하늘', '김하늘', '김하늘']);
  await expect(page.locator('.body em')).toHaveText('하');
});

test('a caption with markup in it is complete and runs nothing (case 39)', { tag: '@once' }, async ({
  page,
}) => {
  const caption = 'Moss said "stay" & left <b>early</b> <img src=x onerror=window.__p=1>';
  const alt = '&lt;script&gt;window.__p=1&lt;/script&gt;';
  const credit = 'Ada Moss';
  const photo = { id: 'quay', kind: 'photo', renditions: [], alt, caption, credit };
  await importStory(page, { body: [{ id: 'p1', text: 'A ferry left.' }], photos: [photo] });
  await page.getByText('1 picture not included').click();
  const shown = page.locator('[data-part="caption"]');
  await expect(shown).toHaveText(`${caption} ${credit}`);
  expect(await shown.locator('img, b').count()).toBe(0);
  expect(await page.evaluate(() => '__p' in window)).toBe(false);
});
