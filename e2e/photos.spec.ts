import { expect, type Page, test } from '@playwright/test';
import { holdApp, holdScript, openPage, untilReady } from './openPage.ts';
import { meanColour } from './pixels.ts';
import { watchShifts } from './shifts.ts';
import { openStory, storyFile, storyPath, testStories, topOf } from './storyPage.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Next photo' });
const previous = (page: Page) => page.getByRole('button', { name: 'Previous photo' });
const strip = (page: Page) => page.getByRole('group', { name: 'Pictures' });

async function shows(page: Page, number: number, count = 6): Promise<void> {
  await expect(page.locator('[data-part="photo-count"]')).toHaveText(`${number} of ${count}`);
  await expect.poll(() => offset(page, number)).toBeLessThanOrEqual(1);
}

/** px between the edges of strip and slide: 0 if the slide is aligned. */
function offset(page: Page, number: number): Promise<number> {
  return strip(page).evaluate((element, index) => {
    const slide = element.children[index]?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return slide ? Math.min(Math.abs(slide.left - box.left), Math.abs(slide.right - box.right)) : 9999;
  }, number - 1);
}

async function stepTo(page: Page, number: number, count = 6): Promise<void> {
  for (let n = 2; n <= number; n += 1) {
    await next(page).click();
    await shows(page, n, count);
  }
}

test.describe('the photos', () => {
  test('are a named carousel of six named slides with plain buttons and no tabs (A01, A02, A03, A08, A09)', {
    tag: '@ends',
  }, async ({ page }) => {
    await openStory(page);
    const photos = page.getByRole('region', { name: 'Photos', exact: true });
    await expect(photos).toHaveAttribute('aria-roledescription', 'carousel');
    const slides = photos.locator('[aria-roledescription="slide"]');
    await expect(slides).toHaveCount(6);
    for (const [index, slide] of (await slides.all()).entries()) {
      await expect(slide).toHaveAttribute('role', 'group');
      await expect(slide).toHaveAttribute('aria-label', `${index + 1} of 6`);
    }
    const id = await strip(page).getAttribute('id');
    for (const button of [next(page), previous(page)]) {
      await expect(button).toHaveAttribute('aria-controls', id ?? '');
      expect(await button.evaluate(({ tagName }) => tagName)).toBe('BUTTON');
    }
    await expect(photos.getByRole('tab')).toHaveCount(0);
    await expect(photos.getByRole('tablist')).toHaveCount(0);
  });

  test('are moved by plain buttons, in no toolbar (A21)', { tag: '@once' }, async ({ page }) => {
    await openStory(page);
    await expect(page.getByRole('toolbar')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Next photo' })).toHaveAttribute('type', 'button');
  });

  test('keep a horizontal push past their end from the browser, which would go back in history (CAR-2)', {
    tag: '@ends',
  }, async ({ page }) => {
    await openStory(page);
    await expect(page.getByRole('group', { name: 'Pictures' })).toHaveCSS('overscroll-behavior-x', 'contain');
  });

  test('politely announce which is shown when the reader moves, and nothing at first (A04)', {
    tag: '@once',
  }, async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      addEventListener('DOMContentLoaded', () => {
        for (const status of document.querySelectorAll('#photos [role="status"]'))
          new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
            childList: true,
            characterData: true,
            subtree: true,
          });
      });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await openStory(page);
    expect(await said()).toEqual([]);
    await next(page).click();
    await shows(page, 2);
    expect((await said()).at(-1)).toBe('2 of 6');
  });

  test('keep the focus on Next through five presses, by Enter and Space (CAR-6, A07)', {
    tag: '@once',
  }, async ({ page }) => {
    await openStory(page);
    await next(page).focus();
    for (let n = 2; n <= 6; n += 1) {
      await page.keyboard.press(n % 2 ? 'Space' : 'Enter');
      await expect(page.locator('[data-part="photo-count"]')).toHaveText(`${n} of 6`);
      await expect(next(page)).toBeFocused();
    }
    await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(previous(page)).toHaveAttribute('aria-disabled', 'false');
    await page.keyboard.press('Enter');
    await expect(next(page)).toBeFocused();
    await shows(page, 6);
    await previous(page).focus();
    await page.keyboard.press('Space');
    await shows(page, 5);
    await expect(previous(page)).toBeFocused();
  });

  test('move only when the reader moves them (CAR-7, A05)', { tag: '@once' }, async ({ page }) => {
    await page.clock.install();
    await openStory(page);
    await page.clock.runFor('10:00');
    await shows(page, 1);
    expect(await strip(page).evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
  });

  test('stay on the fourth when the window changes its width (CAR-4)', { tag: '@ends' }, async ({ page }) => {
    const size = page.viewportSize();
    if (!size) throw new Error('no viewport');
    await openStory(page);
    await stepTo(page, 4);
    await page.setViewportSize({ width: size.height, height: size.width });
    await shows(page, 4);
    await page.setViewportSize({ width: 340, height: 700 });
    await shows(page, 4);
    await page.setViewportSize(size);
    await shows(page, 4);
  });

  test('let Tab reach only the visible slide, both ways, and out again (CAR-5, case 45, A06, A10)', {
    tag: '@ends',
  }, async ({ page }) => {
    await openStory(page);
    await stepTo(page, 2);
    await expect(strip(page).locator('> [inert]')).toHaveCount(5);
    await expect(strip(page).locator('> :not([inert])')).toHaveAttribute('data-photo', 'border-bridge');
    await strip(page).focus();
    const forth = await tabThrough(page, 'Tab');
    expect(forth.filter((name) => name.startsWith('Open picture'))).toEqual(['Open picture 2 of 6']);
    expect(forth.slice(-2)).toEqual(['Previous photo', 'Next photo']);
    await next(page).focus();
    const back = await tabThrough(page, 'Shift+Tab');
    expect(back.toReversed()).toEqual(forth);
  });

  test('are read one picture at a time (CAR-5)', { tag: '@ends' }, async ({ page, context }) => {
    await openStory(page);
    await stepTo(page, 3);
    const client = await context.newCDPSession(page);
    await expect
      .poll(async () => {
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        return nodes
          .filter(({ ignored, role }) => !ignored && role?.value === 'image')
          .map(({ name }) => String(name?.value).slice(0, 36));
      })
      .toContain('Map of the mouth of the Tumen River.');
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const links = nodes.filter(
      ({ ignored, role, name }) =>
        !ignored && role?.value === 'link' && /^Open picture/.test(String(name?.value)),
    );
    expect(links.map(({ name }) => name?.value)).toEqual(['Open picture 3 of 6']);
  });

  test('move by arrow keys when the strip has the focus', { tag: '@ends' }, async ({ page }) => {
    await openStory(page);
    await strip(page).focus();
    await page.keyboard.press('ArrowRight');
    await shows(page, 2);
    await page.keyboard.press('ArrowLeft');
    await shows(page, 1);
    await page.keyboard.press('ArrowLeft');
    await shows(page, 1);
  });

  test('have the next one requested before the reader moves (CAR-9)', { tag: '@ends' }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openStory(page);
    await strip(page).scrollIntoViewIfNeeded();
    await expect.poll(() => asked.some((url) => url.includes('/border-bridge-'))).toBe(true);
  });

  test('reserve a place of the right shape and colour for one that is loading (CAR-9)', {
    tag: '@ends',
  }, async ({ page }) => {
    await page.route('**/photos/border-map*', () => {});
    await openStory(page);
    await stepTo(page, 3);
    const stage = page.locator('[data-photo="border-map"] .stage');
    const { ratio, ground } = await stage.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      return { ratio: width / height, ground: `${backgroundColor} ${backgroundImage}` };
    });
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(2);
    expect(ground).not.toMatch(/^rgba\(0, 0, 0, 0\) none$/);
  });

  test('on a slow connection are never an empty white slide, and the next is always loading (CAR-9)', {
    tag: '@ends',
  }, async ({ page, context }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 400_000 / 8,
      uploadThroughput: 400_000 / 8,
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // Otherwise the small pictures of this story would all be loaded before the app.
    const release = await holdScript(page, /\/photos\/(?!arrival)/);
    await openStory(page);
    const blank = await context.newPage();
    const paper = [252, 251, 248];
    let looks = 0;
    await strip(page).scrollIntoViewIfNeeded();
    for (const [index, { id }] of storyFile.photos.slice(1, 4).entries()) {
      await expect.poll(() => asked.some((url) => url.includes(`/photos/${id}`)), id).toBe(true);
      await next(page).click();
      await shows(page, index + 2);
      const stage = page.locator(`[data-photo="${id}"] .stage`);
      const image = stage.getByRole('img');
      const box = await stage.boundingBox();
      while (!(await image.evaluate((img) => (img as HTMLImageElement).naturalWidth))) {
        const colour = await meanColour(blank, await stage.screenshot());
        const distance = Math.max(...colour.map((value, channel) => Math.abs(value - (paper[channel] ?? 0))));
        expect(distance, id).toBeGreaterThan(16);
        looks += 1;
        release();
      }
      expect(await stage.boundingBox(), 'keeps its shape when the picture comes').toEqual(box);
    }
    expect(looks, 'at a picture that is on its way').toBeGreaterThan(0);
  });

  test('that failed to load keep their caption, say so, and load at Retry (CAR-11)', {
    tag: '@ends',
  }, async ({ page }) => {
    const pages: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/stories/stress')) pages.push(request.resourceType());
    });
    await page.route('**/photos/gone.jpg', (route) => route.fulfill({ status: 404, body: '' }));
    await openPage(page, `${testStories}/stress`);
    await stepTo(page, 5);
    const slide = page.locator('[data-photo="missing"]');
    await expect(slide.getByText('The picture did not load. Its caption is below.')).toBeVisible();
    await expect(slide.getByText('The missing picture.')).toBeVisible();
    await expect(slide.getByText('Picture: test desk')).toBeVisible();
    await page.unroute('**/photos/gone.jpg');
    await slide.getByRole('button', { name: 'Retry' }).click();
    await expect(slide.getByRole('img', { name: 'Test picture missing' })).toBeVisible();
    await expect
      .poll(() => slide.getByRole('img').evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(pages).toEqual(['document']);
  });

  test('that are not supplied keep their place, number and caption (CAR-11)', { tag: '@once' }, async ({
    page,
  }) => {
    await openPage(page, `${testStories}/stress`);
    await stepTo(page, 6);
    const slide = page.locator('[data-photo="unsupplied"]');
    await expect(slide.getByText('Picture not included')).toBeVisible();
    await expect(slide.getByText('The unsupplied picture.')).toBeVisible();
  });

  test('of other shapes, or of unknown shape, are not stretched, and nothing moves (CAR-10)', {
    tag: '@ends',
  }, async ({ page }) => {
    const shifted = await watchShifts(page);
    await openPage(page, `${testStories}/stress`);
    for (const [index, id] of ['long', 'upright', 'square', 'unsized'].entries()) {
      if (index > 0) await next(page).click();
      await shows(page, index + 1);
      const img = page.locator(`[data-photo="${id}"]`).getByRole('img');
      await expect.poll(() => img.evaluate((e) => (e as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      const stretched = await img.evaluate((element) => {
        const { naturalWidth, naturalHeight } = element as HTMLImageElement;
        const { width, height } = element.getBoundingClientRect();
        const fits = ['contain', 'cover', 'scale-down', 'none'].includes(getComputedStyle(element).objectFit);
        return fits ? 0 : Math.abs(width / height - naturalWidth / naturalHeight);
      });
      expect(stretched, id).toBeLessThan(0.02);
    }
    expect(await shifted()).toBeLessThanOrEqual(0.005);
  });

  test('have their own colour around them once they are loaded, not their placeholder', {
    tag: '@once',
  }, async ({ page }) => {
    const release = await holdScript(page, /\/photos\/distance/);
    await openStory(page);
    await stepTo(page, 6);
    const stage = page.locator('[data-photo="distance"] .stage');
    await expect(stage).toHaveCSS('background-image', /^url/);
    release();
    await expect(stage).toHaveCSS('background-image', 'none');
    await expect(stage).toHaveCSS('background-color', 'rgb(246, 242, 234)');
  });

  test('have buttons that cover no word of the caption', async ({ page }) => {
    await openStory(page);
    await stepTo(page, 2);
    const words = await page.locator('.slide[data-shown] [data-part="shows"]').boundingBox();
    const button = await next(page).boundingBox();
    expect((button?.y ?? 999) + (button?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + 3); // its space for focus outlines
  });

  test('are entirely visible in their stage, the last one too (CAR-10)', async ({ page }) => {
    await openStory(page);
    await stepTo(page, 6);
    const [stage, image] = await page
      .locator('[data-photo] .stage')
      .last()
      .evaluate((element) =>
        [element, element.querySelector('img') ?? element].map((each) => each.getBoundingClientRect().height),
      );
    expect(image).toBeLessThanOrEqual((stage ?? 0) + 0.5);
  });

  test('of unknown size move nothing when they load late (CAR-10)', { tag: '@ends' }, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/photos/unsized.jpg', async (route) => {
      await held;
      await route.continue();
    });
    await openPage(page, `${testStories}/stress`);
    await stepTo(page, 4);
    const places = () =>
      page
        .locator('[data-photo="unsized"] [data-part="caption"], .strip-bar, article .body')
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
    const before = await places();
    expect(before).toHaveLength(3);
    release();
    const img = page.locator('[data-photo="unsized"]').getByRole('img');
    await expect.poll(() => img.evaluate((e) => (e as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(await places()).toEqual(before);
  });

  test('run from the right in a right-to-left story (CAR-8)', { tag: '@ends' }, async ({ page }) => {
    await openPage(page, `${testStories}/rtl`);
    await expect(page.locator('article')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('article')).toHaveAttribute('lang', 'ar');
    const [first, second] = await Promise.all([
      page.locator('[data-photo="one"]').boundingBox(),
      page.locator('[data-photo="two"]').boundingBox(),
    ]);
    expect(second?.x).toBeLessThan(first?.x ?? 0);
    await strip(page).focus();
    await page.keyboard.press('ArrowLeft');
    await shows(page, 2, 3);
    expect(await strip(page).evaluate(({ scrollLeft }) => scrollLeft)).toBeLessThan(0);
    await page.keyboard.press('ArrowRight');
    await shows(page, 1, 3);
    await stepTo(page, 3, 3);
    const [last, box] = await Promise.all([
      page.locator('[data-photo]').last().boundingBox(),
      strip(page).boundingBox(),
    ]);
    expect(
      Math.abs((last?.x ?? 0) + (last?.width ?? 0) - (box?.x ?? 0) - (box?.width ?? 0)),
    ).toBeLessThanOrEqual(1);
    const [back, on] = await Promise.all([previous(page).boundingBox(), next(page).boundingBox()]);
    expect(on?.x).toBeLessThan(back?.x ?? 0);
  });

  test('in a right-to-left story keep their slide when the window changes (CAR-4, CAR-8)', {
    tag: '@once',
  }, async ({ page }) => {
    await openPage(page, `${testStories}/rtl`);
    await stepTo(page, 2, 3);
    await page.setViewportSize({ width: 500, height: 800 });
    await shows(page, 2, 3);
  });
});

test.describe('a long caption', () => {
  test('is cut at three lines, never its notices, and opens by Enter and Space (A19)', {
    tag: '@ends',
  }, async ({ page }) => {
    await openPage(page, `${testStories}/stress`);
    const slide = page.locator('[data-photo="long"]');
    const more = slide.getByRole('button', { name: 'More' });
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await expect(slide.getByText('Independent journalists were not given access to the quay.')).toBeVisible();
    await expect(slide.getByText(/cannot be independently verified/)).toBeVisible();
    await more.focus();
    await page.keyboard.press('Enter');
    const less = slide.getByRole('button', { name: 'Less' });
    await expect(less).toHaveAttribute('aria-expanded', 'true');
    await expect(less).toBeFocused();
    await page.keyboard.press('Space');
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    const id = await more.getAttribute('aria-controls');
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  });
});

test.describe('a caption before the app', () => {
  test('has its More already, so that nothing below moves when the app starts (CAR-10)', {
    tag: '@ends',
  }, async ({ page }) => {
    const release = await holdApp(page);
    await page.goto(`${testStories}/stress`);
    const slide = page.locator('[data-photo="long"]');
    await expect(slide.getByRole('button', { name: 'More' })).toBeVisible();
    const notices = slide.getByRole('list', { name: 'About this picture' });
    const before = await topOf(notices);
    release();
    await untilReady(page);
    await expect(slide.getByRole('button', { name: 'More' })).not.toHaveAttribute('data-guess');
    expect(await topOf(notices)).toBe(before);
  });

  test(
    'has More only if three lines are too few (CAR-10)',
    { tag: '@ends' },
    async ({ page }, { project }) => {
      const release = await holdApp(page);
      await page.goto(storyPath);
      const more = page.locator('[data-photo="arrival"]').getByRole('button', { name: 'More' });
      await expect(more).toHaveCount(project.name === 'phone' ? 1 : 0);
      release();
      await untilReady(page);
      await expect(more).toHaveCount(project.name === 'phone' ? 1 : 0);
    },
  );
});

test('the first picture is loaded before the app', { tag: '@ends' }, async ({ page }) => {
  await page.route('**/assets/app-*.js', () => {});
  await page.goto(storyPath);
  await expect
    .poll(() =>
      page.locator('[data-photo="arrival"] img').evaluate((img) => (img as HTMLImageElement).naturalWidth),
    )
    .toBeGreaterThan(0);
});

/** Names of the elements that get the focus, from the strip or the last button until it leaves the photos. */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const names: string[] = [];
  for (let n = 0; n < 30; n += 1) {
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('#photos')) return null;
      return element.getAttribute('aria-label') ?? element.textContent ?? '';
    });
    if (name === null) break;
    names.push(name);
    await page.keyboard.press(key);
  }
  return names;
}
