import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { kim, mentions, openPeople, openStory, openTimeline, searchOf } from './storyPage.ts';

const sheet = (page: Page) => page.locator('.side[data-mode="sheet"]');

async function drag(client: CDPSession, x: number, from: number, to: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', from + ((to - from) * step) / 6);
  await touch('touchEnd');
}

test.describe('the sheet', () => {
  test('opens at half height with the text behind it still scrolling, and has a Close button (SHT-1, SHT-4)', async ({
    page,
  }) => {
    await openStory(page);
    await openPeople(page);
    await expect(sheet(page)).toHaveAttribute('data-stop', 'half');
    await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeVisible();
    await page.mouse.move(190, 200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await expect(page.locator('main [inert] article')).toHaveCount(0);
  });

  test('covers the page at full height, and the text behind doesn’t scroll (SHT-1)', async ({ page }) => {
    await openStory(page);
    await openPeople(page);
    await sheet(page).getByRole('button', { name: 'Make the sheet larger' }).click();
    await expect(sheet(page)).toHaveAttribute('data-stop', 'full');
    await expect(page.getByRole('dialog', { name: 'Names, dates and sources' })).toHaveAttribute(
      'aria-modal',
      'true',
    );
    await expect(page.locator('article')).toHaveAttribute('inert', '');
    await expect(page.locator('html')).toHaveCSS('overflow-y', 'hidden');
    await sheet(page).getByRole('button', { name: 'Make the sheet smaller' }).click();
    await expect(page.locator('article')).not.toHaveAttribute('inert', '');
  });

  test('leaves the scroll position unchanged when it closes, and returns the focus (SHT-2)', async ({
    page,
  }) => {
    await openStory(page);
    await page.evaluate(() => scrollTo(0, 900));
    const opener = page.locator('[data-part="bar"]').getByRole('button', { name: /^People/ });
    await opener.click();
    await expect(sheet(page)).toBeFocused();
    await sheet(page).getByRole('button', { name: 'Close' }).click();
    await expect(sheet(page)).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(900);
    await expect(opener).toBeFocused();
    await expect(page).toHaveURL(/kim-returns-from-russia$/);
  });

  test('is inside the window with its foot, in portrait and landscape (SHT-5)', async ({ page }) => {
    await openStory(page);
    await openPeople(page);
    for (const size of [
      { width: 390, height: 844 },
      { width: 667, height: 375 },
    ]) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => {
          const box = await sheet(page).boundingBox();
          return box ? Math.round(box.y + box.height) : 0;
        })
        .toBe(size.height);
      await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeInViewport();
    }
  });

  test('keeps its foot, and those of the bars, clear of a phone’s home indicator (SHT-5)', async ({
    page,
    context,
  }) => {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 34 } });
    await openStory(page);
    const foot = async (target: Locator) => {
      const box = await target.boundingBox();
      return box ? box.y + box.height : 9999;
    };
    const edge = 844 - 34;
    expect(await foot(page.locator('[data-part="bar"] button').first())).toBeLessThanOrEqual(edge);
    const people = await openPeople(page);
    await expect(sheet(page)).toHaveCSS('translate', 'none');
    expect(await foot(people)).toBeLessThanOrEqual(edge);
    await openStory(page, `?entity=${kim}`);
    expect(await foot(page.locator('[data-part="peek"]'))).toBeLessThanOrEqual(edge);
  });

  test('is scrolled, not closed, by a finger on its scrolled list (SHT-4)', async ({ page, context }) => {
    await openStory(page);
    const people = await openPeople(page);
    const list = people.locator('[data-list]');
    await expect(sheet(page)).toHaveCSS('translate', 'none');
    // Until the list has its height it can't be scrolled that far.
    const scrolled = () =>
      list.evaluate((element) => {
        element.scrollTop = 150;
        return element.scrollTop;
      });
    await expect.poll(scrolled).toBe(150);
    const client = await context.newCDPSession(page);
    await drag(client, 190, 600, 680);
    await expect(sheet(page)).toHaveAttribute('data-stop', 'half');
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(150);
  });

  test('is closed by a finger that drags it down from its list’s top (SHT-4)', async ({ page, context }) => {
    await openStory(page);
    await openPeople(page);
    await expect(sheet(page)).toHaveCSS('translate', 'none');
    const client = await context.newCDPSession(page);
    await drag(client, 190, 480, 700);
    await expect(sheet(page)).toHaveCount(0);
  });

  test('grows when it is dragged up by its grip (SHT-4)', async ({ page, context }) => {
    await openStory(page);
    await openPeople(page);
    await expect(sheet(page)).toHaveCSS('translate', 'none');
    const grip = await sheet(page).getByRole('button', { name: 'Make the sheet larger' }).boundingBox();
    if (!grip) throw new Error('the sheet has no grip');
    const client = await context.newCDPSession(page);
    await drag(client, grip.x + grip.width / 2, grip.y + 10, grip.y - 150);
    await expect(sheet(page)).toHaveAttribute('data-stop', 'full');
  });

  test('keeps the search and its first answer above an on-screen keyboard (SHT-3)', async ({ page }) => {
    await openStory(page);
    // A keyboard that resizes the page, simulated below by a shorter window, instead of overlaying it.
    await expect(page.locator('meta[name="viewport"]')).toHaveAttribute(
      'content',
      /interactive-widget=resizes-content/,
    );
    const people = await openPeople(page);
    const field = people.getByRole('searchbox', { name: 'Find a name' });
    await field.tap();
    await expect(field).toBeFocused();
    await page.setViewportSize({ width: 390, height: 844 - 336 });
    await page.keyboard.type('kul');
    await expect(field).toBeInViewport({ ratio: 1 });
    await expect(people.getByRole('button', { name: /^Andrey Kulik,/ })).toBeInViewport({ ratio: 1 });
    await expect(sheet(page)).toHaveAttribute('data-stop', 'half');
  });

  for (const [part, selector] of [
    ['map', '[data-part="map"] > div'],
    ['timeline', '[data-part="events"] > li'],
  ] as const)
    test(`is scrolled by a finger that starts on the ${part} (SHT-6)`, async ({ page, context }) => {
      await openStory(page);
      const timeline = await openTimeline(page);
      await sheet(page).getByRole('button', { name: 'Make the sheet larger' }).click();
      await expect(sheet(page)).toHaveAttribute('data-stop', 'full');
      // While it grows, the list moves up from below the window.
      await sheet(page).evaluate((element) =>
        Promise.all(element.getAnimations().map(({ finished }) => finished)),
      );
      const box = await timeline.locator(selector).first().boundingBox();
      if (!box) throw new Error(`the ${part} is not visible`);
      const list = timeline.locator('[data-list]');
      const client = await context.newCDPSession(page);
      const from = box.y + box.height / 2;
      await drag(client, 190, from, from - 120);
      await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(60);
      await expect(sheet(page)).toHaveAttribute('data-stop', 'full');
    });

  test('closes with Back, then the page; nothing is left behind (SHT-7)', async ({ page }) => {
    await openStory(page);
    await openTimeline(page);
    expect(searchOf(page)).toBe('?panel=timeline');
    await page.goBack();
    await expect(sheet(page)).toHaveCount(0);
    await expect(page).toHaveURL(/kim-returns-from-russia$/);
  });

  test('over the viewer closes first, then the viewer (SHT-7)', async ({ page }) => {
    await openStory(page);
    await page.getByRole('link', { name: 'Open picture 1 of 6' }).click();
    const viewer = page.getByRole('dialog').first();
    await expect(viewer).toBeVisible();
    await viewer.locator(`[data-entity="${kim}"]`).first().click();
    await expect(page).toHaveURL(/panel=people/);
    await page.goBack();
    await expect(page).not.toHaveURL(/panel=/);
    await expect(page).toHaveURL(/photo=arrival/);
    await page.goBack();
    await expect(page).toHaveURL(/kim-returns-from-russia$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('leads from an event to its sentence and closes', async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    await timeline.getByRole('link', { name: /^“Monday morning”/ }).click();
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.locator('[id="p3.1"]')).toHaveAttribute('data-evidence', '');
    await expect(page.locator('[id="p3.1"]')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/kim-returns-from-russia$/);
    await expect(sheet(page)).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no axe violations, in ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await openStory(page);
      await openPeople(page);
      expect(await findViolations(page)).toEqual([]);
    });
});

test.describe('a name on a phone', () => {
  test('responds to the first tap with a bar that shows the number of the mention (ENT-14, ENT-17)', async ({
    page,
  }) => {
    await openStory(page);
    await page.locator(`[id="p1"] [data-entity="${kim}"]`).tap();
    await expect(page.locator('[data-lit]')).toHaveCount(18);
    const bar = page.locator('[data-part="peek"]');
    await expect(bar.getByText('7 of 18', { exact: true })).toBeVisible();
    const box = await bar.boundingBox();
    const name = await page.locator('[data-current]').boundingBox();
    expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  });

  test('opens its card from the bar, and is cleared from the bar', async ({ page }) => {
    await openStory(page, `?entity=${kim}`);
    await page.getByRole('button', { name: 'Kim Jong Un, open its card' }).click();
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page).getByText('13 in text · 5 in captions')).toBeVisible();
    await sheet(page).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Clear highlight' }).click();
    await expect(page.locator('[data-lit]')).toHaveCount(0);
    await expect(page.locator('[data-part="peek"]')).toHaveCount(0);
  });

  test('selected in the sheet is scrolled to after the sheet has closed', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page);
    const people = await openPeople(page);
    await people.getByRole('button', { name: /^Kim Jong Un,/ }).click();
    await people.getByRole('button', { name: 'Next mention' }).click();
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.locator('[data-part="peek"]').getByText('1 of 18', { exact: true })).toBeVisible();
    await expect(mentions(page, kim).first()).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/kim-returns-from-russia$/);
    await expect(sheet(page)).toHaveCount(0);
  });

  for (const size of [16, 24, 32])
    test(`scrolled to is clear of the header and the bar at text of ${size} px (ENT-15)`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openStory(page, `?entity=${kim}`);
      await page.evaluate((px) => {
        document.documentElement.style.fontSize = `${px}px`;
      }, size);
      const bar = page.locator('[data-part="peek"]');
      for (let n = 1; n <= 9; n += 1) {
        await bar.getByRole('button', { name: 'Next mention' }).tap();
        await expect(bar.getByText(`${n} of 18`, { exact: true })).toBeVisible();
      }
      const room = () =>
        page.evaluate(() => {
          const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
          const [header, foot, name] = [
            box('header[data-covers]'),
            box('[data-part="peek"]'),
            box('[data-current]'),
          ];
          if (!header || !foot || !name) return [];
          return [name.top - Math.max(0, header.bottom), foot.top - name.bottom];
        });
      await expect.poll(async () => Math.min(...(await room()))).toBeGreaterThanOrEqual(16);
    });

  test('is whole in the bar of the smallest phone, with the number of its mentions', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openStory(page, `?entity=${kim}`);
    const name = page.getByRole('button', { name: 'Kim Jong Un, open its card' });
    await expect(name).toBeVisible();
    expect(await name.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
    await expect(page.getByRole('group', { name: 'Mentions of Kim Jong Un' })).toContainText('18 mentions');
  });

  test('stays highlighted on its words when the phone is turned (ENT-7)', async ({ page }) => {
    await openStory(page, `?entity=${kim}`);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(page.locator('[id="p10"] [data-lit]')).toHaveText(['Kim', 'Kim']);
  });
});

test('targets on the page are large enough for a finger (A23)', async ({ page }) => {
  await openStory(page, `?entity=${kim}`);
  const bar = page.locator('[data-part="peek"]');
  for (const name of ['Next mention', 'Previous mention', 'Clear highlight']) {
    const box = await bar.getByRole('button', { name }).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(40);
    expect(box?.height).toBeGreaterThanOrEqual(40);
  }
});
