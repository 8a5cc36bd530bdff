import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { aPng } from './aPng.ts';
import { findViolations } from './axe.ts';
import { choose, file, patiently, saveArticle } from './importArticle.ts';
import { holdScript, openPage } from './openPage.ts';
import { openPeople, openTimeline, storyFile } from './storyPage.ts';

const seed = readFileSync('src/test/fixtures/oracle/seed.txt', 'utf8');
const picture = readFileSync('public/icon-32.png');

const paragraphs = Array.from(
  { length: 5 },
  (_, i) =>
    `<p>The night ferry Aurora left Kirkwall again on Monday after a winter of repairs, and Ada Holm of the harbour board was on voyage ${i + 1} with forty passengers.</p>`,
).join('');
const ferryPage = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Night ferry returns to the outer islands</title></head><body>
<nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav>
<article><h1>Night ferry returns to the outer islands</h1>
<figure><img src="ferry_files/aurora.png" alt=""><figcaption>The Aurora at the quay on Monday.</figcaption></figure>
<figure><img src="https://pictures.example/crew.jpg" alt=""><figcaption>Her crew.</figcaption></figure>
${paragraphs}</article></body></html>`;

/** A drop or paste with the data that another program would provide. */
async function give(
  page: Page,
  how: 'paste' | 'drop',
  data: {
    readonly html?: string;
    readonly text?: string;
    readonly files?: readonly (readonly [string, string])[];
  },
): Promise<void> {
  await page.locator('#import-text').evaluate(
    (target, { how, data }) => {
      const transfer = new DataTransfer();
      if (data.html) transfer.setData('text/html', data.html);
      if (data.text) transfer.setData('text/plain', data.text);
      for (const [name, base64] of data.files ?? []) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      const options = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
          : new DragEvent('drop', { ...options, dataTransfer: transfer }),
      );
    },
    { how, data },
  );
}

/** Addresses on other hosts that the page requests. */
function watchAbroad(page: Page): readonly string[] {
  const abroad: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) abroad.push(request.url());
  });
  return abroad;
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
    await page.emulateMedia(media);
    expect(await findViolations(page)).toEqual([]);
  }
}

const read = (page: Page) => page.getByRole('button', { name: 'Save and read' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const report = (page: Page) => page.getByRole('region', { name: 'Import report' });

test.describe('importing an article', { tag: '@ends' }, () => {
  test('turns the pasted seed into a story with names, their counts and a timeline', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const abroad = watchAbroad(page);
    await openPage(page, './import');
    await page.evaluate((text) => navigator.clipboard.writeText(text), seed);
    await page.getByRole('textbox', { name: 'The article' }).focus();
    await page.keyboard.press('Control+v');
    await patiently(heading(page)).toHaveText(storyFile.headline);
    await expect(page.getByText('10 paragraphs')).toBeVisible();
    await read(page).click();

    await expect(page).not.toHaveURL(/\/import$/);
    await expect(heading(page)).toHaveText(storyFile.headline);
    await expect(page.locator('article .body p')).toHaveCount(10);
    const people = await openPeople(page);
    await expect(people.getByRole('button', { name: /^Kim Jong Un, .*1[3-9] mentions/ })).toBeVisible();
    await expect(people).toContainText(/marked automatically/i);
    expect(abroad).toEqual([]);
  });

  test('gives the seed a timeline of its events', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './import');
    await choose(page, file('seed.txt', seed));
    await read(page).click();
    await expect(page).not.toHaveURL(/\/import$/);
    const timeline = await openTimeline(page);
    expect(await timeline.locator('[data-part="event-title"]').count()).toBeGreaterThanOrEqual(8);
  });

  test('shows a dropped page’s picture with its caption, and requests no other from its site', {
    tag: '@once',
  }, async ({ page }) => {
    const abroad = watchAbroad(page);
    await openPage(page, './import');
    await give(page, 'drop', {
      files: [
        ['ferry.html', Buffer.from(ferryPage).toString('base64')],
        ['aurora.png', picture.toString('base64')],
        ['style.css', Buffer.from('p { color: red }').toString('base64')],
      ],
    });
    await patiently(heading(page)).toHaveText('Night ferry returns to the outer islands');
    const imported = page.getByRole('figure').filter({ hasText: 'The Aurora at the quay on Monday.' });
    await expect
      .poll(() => imported.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(32);
    const elsewhere = page.getByRole('region', { name: '1 picture on the original page' });
    await expect(elsewhere).toContainText('It was not fetched');
    await expect(elsewhere.getByRole('link', { name: 'pictures.example/crew.jpg' })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
    await expect(report(page)).toContainText('style.css');

    await read(page).click();
    await expect(page).not.toHaveURL(/\/import$/);
    const strip = page.getByRole('article');
    await expect(strip.getByText('The Aurora at the quay on Monday.').first()).toBeVisible();
    await expect
      .poll(() =>
        strip
          .locator('img')
          .first()
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(0);
    expect(abroad).toEqual([]);
  });

  test('matches a picture that the reader saved from the site with its caption', { tag: '@once' }, async ({
    page,
  }) => {
    const abroad = watchAbroad(page);
    await openPage(page, './import');
    await choose(page, file('ferry.html', ferryPage));
    await patiently(heading(page)).toHaveText('Night ferry returns to the outer islands');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add picture files…' }).click();
    await (await chooser).setFiles([{ name: 'crew.jpg', mimeType: 'image/jpeg', buffer: picture }]);
    const crew = page.getByRole('figure').filter({ hasText: 'Her crew.' });
    await expect
      .poll(() => crew.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(32);
    await expect(heading(page)).toHaveText('Night ferry returns to the outer islands');
    await expect(page.getByRole('region', { name: /on the original page/ })).toHaveCount(0);
    expect(abroad).toEqual([]);
  });

  test('runs nothing of a paste, and shows its source as text', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './import');
    await page.evaluate(() => Object.assign(window, { ran: 0 }));
    const hostile = `<img src=x onerror="window.ran++"><svg onload="window.ran++"></svg><script>window.ran++</script>
<h1>Harbour opens</h1>${paragraphs}<p>More <a href="javascript:window.ran++">here</a>.</p>`;
    await give(page, 'paste', { html: hostile, text: 'Harbour opens' });
    await patiently(read(page)).toBeVisible();
    await report(page).getByText('View original').click();
    await expect(page.getByRole('region', { name: /^Original of/ })).toContainText(
      '<script>window.ran++</script>',
    );
    await read(page).click();
    await expect(page).not.toHaveURL(/\/import$/);
    await expect(page.locator('article').getByText('voyage 5')).toBeVisible();
    expect(
      await page.locator('article :is(script, [onerror], [onload], [href^="javascript:"])').count(),
    ).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { ran: number }).ran)).toBe(0);
  });

  test('reports what is wrong with a file that is no text, and saves nothing', { tag: '@once' }, async ({
    page,
  }) => {
    await openPage(page, './import');
    await choose(page, file('ferry.pdf', '%PDF-1.7\n%âãÏÓ'));
    await patiently(heading(page)).toHaveText('This can’t be read as an article');
    await expect(heading(page)).toBeFocused();
    const error = page.getByRole('article');
    await expect(error).toContainText('ferry.pdf isn’t a text file: it is a PDF.');
    await expect(error).toContainText('Nothing was saved.');
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Add another' }).click();
    await expect(heading(page)).toHaveText('Add an article');
  });

  for (const [what, content, words] of [
    ['nothing', '', 'is empty'],
    ['a million elements in one another', `<!doctype html>${'<div>'.repeat(1_000_000)}`, 'nested too deeply'],
    ['a story file cut short', '{"version": 1, "headline": "Harb', 'broken or cut short'],
    ['prototype keys', '{"__proto__": {"headline": 1}, "constructor": 2}', 'Nothing was saved'],
  ] as const)
    test(`answers within three seconds to ${what}`, { tag: '@once' }, async ({ page }) => {
      await openPage(page, './import');
      await choose(page, file('ferry.html', ferryPage));
      await patiently(read(page)).toBeVisible();
      await page.getByRole('button', { name: 'Add another' }).click();
      await choose(page, file('given.txt', content));
      await expect(heading(page)).toHaveText('This can’t be read as an article', { timeout: 3000 });
      await expect(page.getByRole('article')).toContainText(words);
    });

  test('can be cancelled, also by Escape, and says so', { tag: '@once' }, async ({ page }) => {
    const release = await holdScript(page, '**/gazetteer-en.txt');
    await openPage(page, './import');
    await choose(page, file('seed.txt', seed));
    await patiently(page.getByText('Finding names and dates…').first()).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
    await choose(page, file('seed.txt', seed));
    await patiently(page.getByText('Finding names and dates…').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
    release();
    await expect(heading(page)).toHaveText('Add an article');
  });

  test('continues without names if the gazetteer isn’t available, and says so', { tag: '@once' }, async ({
    page,
  }) => {
    await page.route('**/gazetteer-en.txt', (route) => route.abort());
    await openPage(page, './import');
    await choose(page, file('seed.txt', seed));
    await expect(page.getByText(/^Names and dates are not marked: the lists of names/)).toBeVisible();
    await patiently(read(page)).toBeVisible();
  });

  test('imports another language completely, and says that its names are not marked', {
    tag: '@once',
  }, async ({ page }) => {
    await openPage(page, './import');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const german = `Die Fähre fährt wieder\n\nKIRKWALL – Die Nachtfähre Aurora hat am Montag nach einem Winter der Reparaturen den Hafen verlassen.\n\nDer Rat des Hafens sagte, dass vierzig Fahrgäste und die Post an Bord waren.`;
    await choose(page, file('faehre.txt', german));
    await expect(page.getByText(/^Names and dates are not marked automatically in German/)).toBeVisible();
    expect(asked.filter((address) => address.includes('gazetteer'))).toEqual([]);
  });

  test('fixes text that was encoded twice at a click', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './import');
    const twice = ferryPage.replaceAll('The night ferry', 'The boardâ€™s night ferry');
    await choose(page, file('ferry.html', twice));
    const notes = page.getByRole('list', { name: 'Before you read' });
    await patiently(notes).toContainText('would be “’”');
    await page.getByRole('button', { name: 'Fix garbled characters' }).click();
    await expect(notes).toContainText('became “’”');
    await expect(page.getByText('The board’s night ferry')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Fix garbled characters' })).toHaveCount(0);
  });

  test('doesn’t take an address for an article, and requests nothing', { tag: '@once' }, async ({ page }) => {
    const abroad = watchAbroad(page);
    await openPage(page, './import');
    await page.getByRole('textbox', { name: 'The article' }).fill('https://harbour-gazette.example/ferry');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Lede can’t open links yet' })).toBeVisible();
    expect(abroad).toEqual([]);
  });

  test('accounts for everything left out, with its words', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './import');
    await choose(page, file('ferry.html', ferryPage));
    await expect(report(page)).toContainText(/[\d,]+ of [\d,]+ kept, [\d,]+ left out/);
    await report(page)
      .getByText(/^\d+ passages?$/)
      .click();
    await expect(report(page).getByText('Front page Sport')).toBeVisible();
  });

  test('works entirely by keyboard, from the front page to the story', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './');
    await page.getByRole('link', { name: 'Add an article' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'The article' })).toBeFocused();
    await page.keyboard.insertText(seed);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(storyFile.headline);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(read(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/import$/);
    await expect(page.locator('article .body p')).toHaveCount(10);
  });

  test('opens each of several articles to be corrected and dated, and saves all with it', async ({
    page,
  }) => {
    await openPage(page, './import');
    const text = (headline: string) =>
      `${headline}\n\nThe night ferry Aurora left Kirkwall again on Monday after a winter of repairs.\n\nAda Holm of the harbour board was on board with forty passengers and the first mail since March.`;
    await choose(page, file('one.txt', text('Ferry returns')), file('two.txt', text('Crew goes home')));
    await patiently(page.getByRole('status').filter({ hasText: '2 ready' })).toBeVisible();
    await expect(page.getByText('2 of them don’t say when they were published')).toBeVisible();
    await expectNoViolations(page);

    const opener = page.getByRole('button', { name: /^Preview and edit “Crew goes home”/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Crew goes home');
    await expect(heading(page)).toBeFocused();
    await page.getByLabel('When was this published?').fill('2024-03-06');
    await page.getByText('Correct headline, date, authors or language').click();
    await page.getByRole('textbox', { name: 'Headline' }).fill('The crew goes home');
    await expect(heading(page)).toHaveText('The crew goes home');
    await expectNoViolations(page);

    await page.goBack();
    const row = page.getByRole('listitem').filter({ hasText: 'The crew goes home' });
    await expect(row).toContainText('Wednesday, 6 March 2024');
    await expect(row).toContainText('Edited');
    await expect(row.getByRole('button', { name: /^Preview and edit/ })).toBeFocused();
    await page.getByRole('button', { name: 'Save all 2' }).click();
    await patiently(page.getByRole('status').filter({ hasText: '2 saved' })).toBeVisible();
    await page.getByRole('link', { name: 'The crew goes home' }).click();
    await expect(page).toHaveURL(/\/own\//);
    await expect(heading(page)).toHaveText('The crew goes home');
    await expect(page.getByRole('article')).toContainText('Wednesday, 6 March 2024');
  });

  test('shows a tall picture whole, and blows no small one up to the column', async ({ page }) => {
    const figure = (name: string) =>
      `<figure><img src="ferry_files/${name}.png" alt="${name}"><figcaption>The ${name} one.</figcaption></figure>`;
    const html = ferryPage.replace(
      paragraphs,
      ['lead', 'tall', 'small'].map((name) => figure(name) + paragraphs).join(''),
    );
    await saveArticle(
      page,
      file('ferry.html', html),
      file('aurora.png', aPng(1200, 800)),
      file('lead.png', aPng(1200, 800)),
      file('tall.png', aPng(800, 2400)),
      file('small.png', aPng(300, 200)),
    );
    const window = page.viewportSize() ?? { width: 0, height: 0 };
    const box = (name: string) =>
      page
        .getByRole('figure')
        .filter({ hasText: `The ${name} one.` })
        .locator('img')
        .boundingBox();
    await expect.poll(async () => (await box('tall'))?.height).toBeGreaterThan(200);
    expect((await box('tall'))?.height).toBeLessThanOrEqual(window.height * 0.8 + 1);
    const [small, lead] = [await box('small'), await box('lead')];
    if (window.width >= 740) expect(small?.width).toBeLessThan((lead?.width ?? 0) * 0.7);
    else expect(small?.width).toBe(lead?.width);
  });

  test('has no axe violations before and after an import, in light and dark', async ({ page }) => {
    await openPage(page, './import');
    await expectNoViolations(page);
    await choose(
      page,
      file('ferry.html', ferryPage.replaceAll('night', 'boardâ€™s')),
      file('aurora.png', picture),
    );
    await patiently(read(page)).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNoViolations(page);
  });

  test('needs no horizontal scrolling at 320 px', { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openPage(page, './import');
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await choose(page, file('ferry.html', ferryPage));
    await patiently(read(page)).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

test.describe('the import page without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it needs, and shows no field that would do nothing', { tag: '@once' }, async ({ page }) => {
    await page.goto('./import');
    await expect(page.getByText('This page needs JavaScript')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
