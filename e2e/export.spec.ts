import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Download, expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openPage } from './openPage.ts';
import { openStory, storyFile } from './storyPage.ts';

/** A first export fetches code and pictures, which takes seconds on a busy machine. */
const patiently = expect.configure({ timeout: 20_000 });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save a copy' });
const save = (page: Page, form: string) =>
  dialog(page).getByRole('link', { name: new RegExp(`^Save as ${form}, \\d`) });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save a copy…' }).click();
  await patiently(save(page, 'Web page')).toBeVisible();
}

async function download(page: Page, form: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), save(page, form).click()]);
  return file;
}

async function importDownload(page: Page, file: Download): Promise<void> {
  await openPage(page, './import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  const buffer = await readFile(await file.path());
  await (await chooser).setFiles([{ name: 'copy', mimeType: 'application/octet-stream', buffer }]);
  await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page).not.toHaveURL(/\/import$/);
}

test.describe('saving a copy of a story', { tag: '@ends' }, () => {
  test('gives each form as a file named after the story', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    await openDialog(page);
    for (const [form, ending, start] of [
      ['Web page', 'html', '<!doctype html>'],
      ['Story file', 'story.json', '{\n  "version": 1'],
      ['Markdown', 'md', '---\nlede: 1'],
      ['ninjs 3.1', 'ninjs.json', '{\n  "uri"'],
      ['Web Annotations', 'annotations.jsonld', '{\n  "@context"'],
    ] as const) {
      const file = await download(page, form);
      expect(file.suggestedFilename()).toBe(`kim-returns-from-russia.${ending}`);
      expect((await readFile(await file.path(), 'utf8')).startsWith(start)).toBe(true);
    }
    await expect(dialog(page).getByRole('status')).toHaveText('');
  });

  test('gives a page that is self-contained, fetches nothing and runs nothing', { tag: '@once' }, async ({
    page,
    context,
  }) => {
    await openStory(page);
    await openDialog(page);
    const path = test.info().outputPath('copy.html');
    await (await download(page, 'Web page')).saveAs(path);
    const copy = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    copy.on('request', (request) => asked.push(request.url()));
    copy.on('console', (message) => said.push(message.text()));
    const address = pathToFileURL(path).href;
    await copy.goto(address);
    await expect(copy.getByRole('heading', { level: 1 })).toHaveText(storyFile.headline);
    for (const { id, text } of storyFile.body) await expect(copy.locator(`#${id}`)).toHaveText(text);
    await expect(copy.getByRole('img', { name: /^Map of the places in this story: / })).toHaveJSProperty(
      'naturalWidth',
      632,
    );
    const shown = await copy
      .locator('figure img[data-file]')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(shown).toHaveLength(storyFile.photos.length);
    expect(shown.every((width) => width >= 480)).toBe(true);
    await copy.getByRole('link', { name: /^Kim Jong Un, mention 3: / }).click();
    await expect(copy.locator('[id="entity-kim-jong-un.3"]')).toBeInViewport();
    expect(asked.filter((url) => !url.startsWith('data:') && url !== address)).toEqual([]);
    expect(said).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await copy.emulateMedia({ colorScheme });
      // axe is a script, which the page's own policy doesn't allow.
      const violations = await findViolations(copy);
      expect(violations).toEqual([]);
    }
  });

  test('gives a page that is the same story when it is imported again', { tag: '@once' }, async ({
    page,
  }) => {
    await openStory(page);
    await openDialog(page);
    await importDownload(page, await download(page, 'Web page'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(storyFile.headline);
    await expect(page.locator('article .body p')).toHaveCount(10);
    const lit = storyFile.mentions.filter(({ entity }) => entity === 'kim-jong-un').length;
    await expect(page.locator('article [data-entity="kim-jong-un"]')).toHaveCount(lit);
    await expect(page.locator('.story img').first()).toHaveJSProperty('complete', true);
    expect(
      await page
        .locator('.story img')
        .first()
        .evaluate((image) => (image as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(0);
  });

  test('works for a story in memory, with its pictures', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    await openDialog(page);
    await importDownload(page, await download(page, 'Web page'));
    await openDialog(page);
    await expect(dialog(page).getByRole('status')).toHaveText('');
    const text = await readFile(await (await download(page, 'Web page')).path(), 'utf8');
    expect(text.match(/<img src="data:image\/jpeg/g)).toHaveLength(storyFile.photos.length);
    expect(text).toContain('data-file="photos/arrival-960.jpg"');
  });

  test('says how many pictures could not be read, and leaves the page complete', { tag: '@once' }, async ({
    page,
  }) => {
    await openStory(page);
    await page.route('**/photos/{arrival,distance}-960.jpg', (route) => route.fulfill({ status: 404 }));
    await openDialog(page);
    await expect(dialog(page).getByRole('status')).toHaveText(/^2 of 6 pictures could not be read\./);
    const text = await readFile(await (await download(page, 'Web page')).path(), 'utf8');
    expect(text.match(/The picture is not in this file\./g)).toHaveLength(2);
    expect(text).toContain('id="caption-arrival"');
  });

  test('works by keyboard, and returns the focus', { tag: '@once' }, async ({ page }) => {
    await openStory(page, '?entity=kim-jong-un');
    const opener = page.getByRole('button', { name: 'Save a copy…' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await patiently(save(page, 'Web page')).toBeVisible();
    await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(save(page, 'Web page')).toBeFocused();
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('kim-returns-from-russia.html');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(page).toHaveURL(/entity=kim-jong-un/);
  });

  test('has no axe violations', async ({ page }) => {
    await openStory(page);
    await openDialog(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page, { within: 'dialog' })).toEqual([]);
    }
  });
});
