import { expect, type Page, test } from '@playwright/test';
import { holdApp, openPage, untilReady } from './openPage.ts';

const light = 'rgb(252, 251, 248)';
const dark = 'rgb(22, 24, 27)';

async function choose(
  page: Page,
  theme: 'Auto' | 'Light' | 'Sepia' | 'Dark' | 'Black' | 'High contrast',
): Promise<void> {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: theme, exact: true }).check();
  await page.keyboard.press('Escape');
}

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' });

  for (const [name, paper] of [
    ['Dark', dark],
    ['Sepia', 'rgb(245, 236, 217)'],
    ['Black', 'rgb(0, 0, 0)'],
  ] as const)
    test(`is ${name} from the first paint of a hard reload on a slow machine (SET-3)`, {
      tag: '@once',
    }, async ({ page, context }) => {
      await openPage(page, './about');
      await choose(page, name);
      await expect(page.locator('body')).toHaveCSS('background-color', paper);
      const client = await context.newCDPSession(page);
      await client.send('Page.enable');
      await client.send('Network.enable');
      await client.send('Network.setCacheDisabled', { cacheDisabled: true });
      await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      // The sheet with the theme arrives long after everything else.
      await page.route('**/assets/reader-*.css', async (route) => {
        await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
      // Only frames of the new document count: one of the old may still show it before the choice.
      let frames: string[] = [];
      client.on('Page.frameNavigated', () => {
        frames = [];
      });
      client.on('Page.screencastFrame', async ({ data, sessionId }) => {
        frames.push(data);
        await client.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
      });
      await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
      await page.reload();
      await untilReady(page);
      // Two more frames, so that every frame painted so far has been reported.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await expect.poll(() => frames.length).toBeGreaterThan(0);
      await client.send('Page.stopScreencast');
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });

      const reader = await context.newPage();
      for (const frame of frames) expect(new Set(await cornersOf(reader, frame))).toEqual(new Set([paper]));
    });

  test('follows the system while open, but only if set to (SET-5)', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './about');
    const body = page.locator('body');
    await expect(body).toHaveCSS('background-color', light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(body).toHaveCSS('background-color', dark);

    await choose(page, 'Light');
    await expect(body).toHaveCSS('background-color', light);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(body).toHaveCSS('background-color', light);

    await choose(page, 'Auto');
    await expect(body).toHaveCSS('background-color', dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(body).toHaveCSS('background-color', light);
  });

  test('is kept over a reload, a move to another page, and in other tabs', { tag: '@once' }, async ({
    page,
    context,
  }) => {
    await openPage(page, './about');
    const other = await context.newPage();
    await openPage(other, './');
    await choose(page, 'Dark');
    await expect(other.locator('body')).toHaveCSS('background-color', dark);
    await page.reload();
    await expect(page.locator('body')).toHaveCSS('background-color', dark);
    await untilReady(page);
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
    await expect(page.locator('body')).toHaveCSS('background-color', dark);
  });

  test('colours the browser’s toolbar too', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './about');
    const bars = () =>
      page
        .locator('meta[name="theme-color"]')
        .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
    await choose(page, 'Dark');
    expect(await bars()).toEqual([dark, dark]);
    await choose(page, 'Sepia');
    await expect.poll(bars).toEqual(['rgb(245, 236, 217)', 'rgb(245, 236, 217)']);
    await page.reload();
    await untilReady(page);
    expect(await bars()).toEqual(['rgb(245, 236, 217)', 'rgb(245, 236, 217)']);
    await choose(page, 'Auto');
    expect(await bars()).toEqual([light, light]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(bars).toEqual([dark, dark]);
  });

  test('lasts until the page is left if the browser has no storage (OFF-6)', { tag: '@once' }, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await openPage(page, './about');
    await choose(page, 'Dark');
    await expect(page.locator('body')).toHaveCSS('background-color', dark);
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
    await expect(page.locator('body')).toHaveCSS('background-color', dark);
  });
});

test.describe('the settings menu', () => {
  test('opens, changes and closes by keyboard, and returns the focus', { tag: '@ends' }, async ({ page }) => {
    await openPage(page, './about');
    const button = page.getByRole('button', { name: 'Reading settings' });
    const menu = page.getByRole('dialog', { name: 'Reading settings' });
    await button.focus();
    await page.keyboard.press('Enter');
    const size = menu.getByRole('slider', { name: 'Text size' });
    await expect(size).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(size).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(size).toHaveValue('4');
    await expect(page.locator('html')).toHaveAttribute('data-size', '4');
    await menu.getByRole('radio', { name: 'Auto' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(menu.getByRole('radio', { name: 'Light' })).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('is below its button and inside the window at every width', async ({ page }) => {
    for (const width of [1440, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 568 });
      await openPage(page, './about');
      await page.getByRole('button', { name: 'Reading settings' }).click();
      const [card, button] = await Promise.all([
        page.getByRole('dialog', { name: 'Reading settings' }).boundingBox(),
        page.getByRole('button', { name: 'Reading settings' }).boundingBox(),
      ]);
      if (!card || !button) throw new Error('the menu is not visible');
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y).toBeGreaterThanOrEqual(button.y + button.height);
      expect(card.y + card.height).toBeLessThanOrEqual(568);
    }
  });

  test('saves that single-key shortcuts are off', { tag: '@once' }, async ({ page }) => {
    await openPage(page, './about');
    const shortcuts = page.getByRole('checkbox', { name: 'Single-key shortcuts' });
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await expect(shortcuts).toBeChecked();
    await shortcuts.uncheck();
    await page.reload();
    await untilReady(page);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await expect(shortcuts).not.toBeChecked();
  });

  test('opens for a click before the app has started', { tag: '@ends' }, async ({ page }) => {
    const release = await holdApp(page);
    await page.goto('./about');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    release();
    await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
  });
});

/** The colours of the four corners: the page's background. */
function cornersOf(reader: Page, png: string): Promise<string[]> {
  return reader.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const corners = [
      [4, bitmap.height - 4],
      [4, 100],
      [bitmap.width - 24, bitmap.height - 4],
      [bitmap.width - 24, 100],
    ] as const;
    return corners.map(([x, y]) => {
      const [red, green, blue] = context.getImageData(x, y, 1, 1).data;
      return `rgb(${red}, ${green}, ${blue})`;
    });
  }, png);
}
