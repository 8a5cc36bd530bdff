import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openList, selectWords, startCorrecting } from './correcting.ts';
import { file, saveArticle } from './importArticle.ts';
import { openPage, untilReady } from './openPage.ts';
import { kim, mentions, openStory } from './storyPage.ts';

function named(page: Page, words: string): Locator {
  return page.locator('article .mention[data-own]').filter({ hasText: words });
}

async function highlightMention(page: Page, entity: string, nth: number): Promise<void> {
  const mention = mentions(page, entity).nth(nth);
  await mention.scrollIntoViewIfNeeded();
  await mention.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await mention.click();
}

test.describe('correcting names', { tag: '@ends' }, () => {
  test('marks selected words, shows them as the reader’s, keeps them over a reload, and can undo it', async ({
    page,
  }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p4', 'munitions factories');
    await tools.getByRole('button', { name: 'Organisation' }).click();
    await expect(tools.getByRole('status')).toHaveText('“munitions factories” is an organisation.');
    await expect(named(page, 'munitions factories')).toHaveCount(1);

    await page.reload();
    await untilReady(page);
    await expect(named(page, 'munitions factories')).toHaveAttribute('data-kind', 'organisation');
    await named(page, 'munitions factories').click();
    await expect(page).toHaveURL(/entity=reader-/);

    await startCorrecting(page);
    const list = await openList(page);
    await list.getByRole('button', { name: /^Undo/ }).click();
    await expect(list).toContainText('There are none in this story.');
    await page.keyboard.press('Escape');
    await expect(page.locator('article .mention[data-own]')).toHaveCount(0);
    await page.reload();
    await untilReady(page);
    await expect(page.locator('#p4')).toBeVisible();
    await expect(page.locator('article .mention[data-own]')).toHaveCount(0);
  });

  test('finds the same words everywhere in the story, each once and in reading order (case 19)', {
    tag: '@once',
  }, async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p2', 'the two countries');
    await tools.getByRole('checkbox', { name: 'Everywhere in this story' }).check();
    await tools.getByRole('button', { name: 'Group' }).click();
    // The story has them twice, both in this paragraph.
    await expect(named(page, 'the two countries')).toHaveCount(2);
    const tops = await named(page, 'the two countries').evaluateAll((all) =>
      all.map((element) => element.getBoundingClientRect().top),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(
      await page
        .locator('#p2')
        .evaluate((element) => element.textContent?.match(/the two countries/g)?.length),
    ).toBe(2);
    await expect(page.locator('#p2 .mention[data-own]')).toHaveCount(2);
  });

  test('moves a mention to another name, and unmarks words that are no name', { tag: '@once' }, async ({
    page,
  }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    const before = await mentions(page, kim).count();
    await highlightMention(page, kim, before - 1);
    await tools.getByRole('button', { name: 'Same as…' }).click();
    const choose = page.getByRole('dialog', { name: /is the same as/ });
    await choose.getByRole('searchbox', { name: 'Find a name' }).fill('tong');
    await choose.getByRole('button', { name: /^Kim Tong-hyung/ }).click();
    await expect(choose).toBeHidden();
    await expect(mentions(page, kim)).toHaveCount(before - 1);

    await highlightMention(page, 'asia-pacific', 0);
    await tools.getByRole('button', { name: 'Not a name' }).click();
    await expect(mentions(page, 'asia-pacific')).toHaveCount(0);
    await expect(page).not.toHaveURL(/asia-pacific/);
    await tools.getByRole('button', { name: 'Undo' }).click();
    await expect(mentions(page, 'asia-pacific')).not.toHaveCount(0);
  });

  test('renames, merges and splits', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await highlightMention(page, kim, 0);
    await tools.getByRole('button', { name: 'Rename…' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Kim Jong-un');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const own = tools.getByRole('group', { name: 'The name Kim Jong-un' });
    await expect(own).toContainText('corrected by you');
    await expect(page).toHaveURL(new RegExp(`entity=${kim}`));

    const all = await mentions(page, kim).count();
    await tools.getByRole('button', { name: 'Separate…' }).click();
    const split = page.getByRole('dialog', { name: /^Separate/ });
    await split.getByRole('checkbox').nth(2).check();
    await split.getByRole('textbox', { name: 'Their name' }).fill('Another Kim');
    await split.getByRole('button', { name: 'Separate' }).click();
    await expect(mentions(page, kim)).toHaveCount(all - 1);

    await tools.getByRole('button', { name: 'Merge with…' }).click();
    const merge = page.getByRole('dialog', { name: /is the same as/ });
    await merge.getByRole('button', { name: /^Another Kim/ }).click();
    await expect(page.locator(`article [data-entity="${kim}"]`)).toHaveCount(0);
    await expect(page).not.toHaveURL(/entity=/);
    await expect(named(page, 'Kim')).not.toHaveCount(0);
  });

  test('works entirely by keyboard, and returns the focus', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    const button = page.getByRole('button', { name: 'Correct names and dates' });
    await button.focus();
    await page.keyboard.press('Enter');
    const tools = page.getByRole('region', { name: 'Correcting' });
    await expect(tools).toBeFocused();
    await tools.getByRole('button', { name: 'Choose words by keyboard' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Choose words' });
    await dialog.getByRole('combobox', { name: 'Part of the story' }).selectOption('p4');
    await dialog.getByRole('textbox', { name: 'Its text' }).focus();
    await page.keyboard.press('Control+Home');
    for (let n = 0; n < 6; n += 1) await page.keyboard.press('Shift+ArrowRight');
    await expect(dialog.getByRole('status')).toHaveText('Chosen: “Before”');
    await page.keyboard.press('x');
    await expect(dialog.getByRole('textbox', { name: 'Its text' })).toHaveValue(/^Before traveling/);
    await page.keyboard.press('Control+Home');
    for (let n = 0; n < 6; n += 1) await page.keyboard.press('Shift+ArrowRight');
    await dialog.getByRole('button', { name: 'Use these words' }).focus();
    await page.keyboard.press('Enter');
    await tools.getByRole('button', { name: 'Thing' }).focus();
    await page.keyboard.press('Enter');
    await expect(named(page, 'Before')).toHaveCount(1);
    await tools.getByRole('button', { name: 'Done' }).focus();
    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
  });
});

test.describe('correcting events', { tag: '@ends' }, () => {
  test('takes the other year of a date whose year nobody printed', { tag: '@once' }, async ({ page }) => {
    await saveArticle(
      page,
      file(
        'bridge.html',
        '<!doctype html><html lang="en"><head><title>Bridge</title><meta property="article:published_time" content="2024-06-12"></head><body><article><h1>Bridge will open late</h1><p>The old bridge in the harbour closed on 3 May after a barge had hit one of its piers in the fog.</p><p>The harbour board said in a statement that it would repair the pier with stones from the old quay, and that nobody had been hurt.</p></article></body></html>',
      ),
    );
    const event = page
      .locator('[data-part="event"]')
      .filter({ hasText: 'The old bridge in the harbour closed' });
    await expect(event.locator('[data-part="event-meta"]')).toContainText(', year assumed');
    const tools = await startCorrecting(page);
    await tools.getByRole('button', { name: 'Choose an event' }).click();
    await page
      .getByRole('dialog', { name: 'Choose an event' })
      .getByRole('button', { name: /The old bridge/ })
      .click();
    await tools.getByRole('button', { name: /^Use .*3 May 2025$/ }).click();
    await expect(event.locator('time')).toHaveAttribute('datetime', '2025-05-03');
    await expect(event.locator('[data-part="event-meta"]')).toContainText(', planned');
    await expect(event.locator('[data-part="event-meta"]')).not.toContainText('assumed');
    await tools.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(event.locator('time')).toHaveAttribute('datetime', '2024-05-03');
  });

  test('changes a date that is confirmed in words, adds an event and removes one', async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    const choose = async (name: RegExp) => {
      await tools.getByRole('button', { name: 'Choose an event' }).click();
      await page.getByRole('dialog', { name: 'Choose an event' }).getByRole('button', { name }).click();
    };
    await choose(/six-day trip/);
    await tools.getByRole('button', { name: 'Change date…' }).click();
    const date = page.getByRole('textbox', { name: 'Date' });
    await date.fill('3/4/2023');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Not a date that can be read');
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    await date.fill('12 to 17 September');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      /Reads: .*12.* to .*17 September 2023/,
    );
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const event = page.locator('#event-ev-trip');
    await expect(event).toHaveAttribute('data-own', 'true');
    await expect(event.locator('time')).toContainText('17 September 2023');

    await choose(/munitions factories/);
    await tools.getByRole('button', { name: 'Not an event' }).click();
    await expect(page.locator('#event-ev-factories')).toHaveCount(0);

    await selectWords(page, 'p4', 'several visits');
    await tools.getByRole('button', { name: 'Add an event…' }).click();
    await page.getByRole('textbox', { name: 'What happened, in a few words' }).fill('Kim tours plants');
    await page.getByRole('textbox', { name: 'Date' }).fill('August 2023');
    await page.getByRole('button', { name: 'Add to the timeline' }).click();
    await expect(
      page.locator('[data-part="event"][data-own]').filter({ hasText: 'Kim tours plants' }),
    ).toHaveCount(1);
  });
});

test.describe('corrections', { tag: '@ends' }, () => {
  test('without a place are listed with their old words (ENT-4)', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p4', 'several visits');
    await tools.getByRole('button', { name: 'Thing' }).click();
    await expect(named(page, 'several visits')).toHaveCount(1);
    // As in another edition of the story, which doesn't have these words.
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            new Promise<boolean>((resolve, reject) => {
              const opening = indexedDB.open('lede');
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const store = opening.result
                  .transaction('corrections', 'readwrite')
                  .objectStore('corrections');
                const reading = store.getAll();
                reading.onsuccess = () => {
                  const [row] = reading.result;
                  if (!row) return resolve(false);
                  const [first] = row.corrections;
                  const target = { ...first.target, start: 3, end: 11, exact: 'Ada Moss' };
                  const writing = store.put({
                    ...row,
                    corrections: [
                      first,
                      { ...first, id: 'anotherone', target },
                      { kind: 'of another version' },
                    ],
                  });
                  writing.onsuccess = () => resolve(true);
                };
              };
            }),
        ),
      )
      .toBe(true);
    await page.reload();
    await untilReady(page);
    await expect(named(page, 'several visits')).toHaveCount(1);
    await startCorrecting(page);
    const list = await openList(page);
    const lost = list.getByRole('region', { name: 'Not placed' });
    await expect(lost).toContainText('The words “Ada Moss” are not found where they stood');
    await expect(list).toContainText('1 more is saved that this version of Lede can’t read');
    await lost.getByRole('button', { name: /^Undo/ }).click();
    await expect(lost).toHaveCount(0);
  });

  test('made in one tab appear in the other, and neither loses the other’s', { tag: '@once' }, async ({
    page,
    context,
  }) => {
    await openStory(page);
    const other = await context.newPage();
    await openStory(other);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p4', 'several visits');
    await tools.getByRole('button', { name: 'Thing' }).click();
    await expect(named(other, 'several visits')).toHaveCount(1);
    const otherTools = await startCorrecting(other);
    await selectWords(other, 'p2', 'defense ties');
    await otherTools.getByRole('button', { name: 'Thing' }).click();
    await expect(named(page, 'defense ties')).toHaveCount(1);
    await page.reload();
    await untilReady(page);
    await expect(page.locator('article .mention[data-own]')).toHaveCount(2);
  });

  test('last until the page is left if the browser has no storage, and the page says so', {
    tag: '@once',
  }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await openStory(page);
    const tools = await startCorrecting(page);
    await expect(tools.getByRole('status')).toContainText('This browser lets Lede save nothing');
    await selectWords(page, 'p4', 'several visits');
    await tools.getByRole('button', { name: 'Thing' }).click();
    await expect(named(page, 'several visits')).toHaveCount(1);
    await tools.getByRole('button', { name: 'Done' }).click();
    await expect(named(page, 'several visits')).toHaveCount(1);
  });

  test('add their names to the next import, until they are removed', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p4', 'munitions factories');
    await tools.getByRole('button', { name: 'Organisation' }).click();
    await expect(named(page, 'munitions factories')).toHaveCount(1);

    await openPage(page, './import');
    await expect(page.getByText('1 name you corrected')).toBeVisible();
    await page
      .getByRole('textbox', { name: 'The article' })
      .fill(
        'Ferry brings crews home\n\nThe munitions factories sent their crews home on Monday, the harbour board said in a statement.\n\nNobody had been told before, and the quay stayed empty for most of the morning.',
      );
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('button', { name: 'Save and read' }).click();
    await expect(
      page.locator('.body .mention[data-kind="organisation"]').filter({ hasText: 'munitions factories' }),
    ).toHaveCount(1);

    await openPage(page, './import');
    await page.getByText('1 name you corrected').click();
    await page.getByRole('button', { name: 'Forget munitions factories' }).click();
    await expect(page.getByText('Forgot munitions factories.')).toBeVisible();
    await expect(page.getByText('1 name you corrected')).toHaveCount(0);
  });

  test('cost nothing if there are none: no database, no more code', { tag: '@once' }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openStory(page);
    await page.locator('html[data-ready]').waitFor();
    expect(asked.filter((url) => /corrections/.test(url))).toEqual([]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('are made with tools without axe violations, light and dark', async ({ page }) => {
    await openStory(page);
    const tools = await startCorrecting(page);
    await selectWords(page, 'p4', 'munitions factories');
    await tools.getByRole('button', { name: 'Place' }).click();
    await highlightMention(page, kim, 0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
      for (const opener of ['Separate…', 'Choose words by keyboard', 'Same as…', /^Your corrections/]) {
        await tools.getByRole('button', { name: opener }).click();
        expect(await findViolations(page, { within: 'dialog' })).toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
    const small = await tools
      .locator('button, input')
      .evaluateAll(
        (all) =>
          all
            .map((element) => element.closest('label') ?? element)
            .filter((element) => element.getBoundingClientRect().height < 24).length,
      );
    expect(small).toBe(0);
  });
});

test.describe('a correction of a story that was deleted in another tab', { tag: '@ends' }, () => {
  const ferry = file(
    'ferry.txt',
    `Night ferry returns to the outer islands

KIRKWALL — The night ferry left Kirkwall again on Monday after a winter of repairs, with the post on board.

Ada Holm of the harbour board said that the ship had been missed by everyone who lives on the outer islands.`,
  );

  test('says that it is not saved, and a later article of that headline starts without it', {
    tag: '@once',
  }, async ({ page, context }) => {
    await saveArticle(page, ferry);
    await untilReady(page);
    const address = page.url();
    const mark = async (words: string) => {
      await selectWords(page, 'p2', words);
      await page.getByRole('button', { name: 'Organisation' }).click();
    };
    const tools = await startCorrecting(page);
    await mark('harbour board');
    await expect(tools.getByRole('status')).toHaveText('“harbour board” is an organisation.');

    const other = await context.newPage();
    await openPage(other, './');
    await other.getByRole('button', { name: 'More for “Night ferry returns to the outer islands”' }).click();
    await other.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(other.locator('[data-part="toast"]')).toContainText('Deleted');
    await mark('outer islands');
    await expect(tools).toContainText('This story has been deleted, in another tab or window.');

    await saveArticle(other, ferry);
    await expect(other).toHaveURL(address);
    for (const _ of ['saved', 'opened again']) {
      await expect(other.locator('#p2')).toContainText('Ada Holm of the harbour board');
      await expect(other.getByRole('button', { name: 'Correct names and dates' })).toBeVisible();
      await expect(other.locator('article .mention[data-own]')).toHaveCount(0);
      await other.reload();
      await untilReady(other);
    }
    expect(await correctedStories(other)).toEqual([]);
  });
});

/** The keys of all stories that have corrections in the database. */
function correctedStories(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lede');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction('corrections').objectStore('corrections').getAllKeys();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        };
      }),
  );
}
