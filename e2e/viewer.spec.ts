import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openPage } from './openPage.ts';
import {
  countOf,
  expectSamePart,
  focusIsInViewer,
  openHarbourStory,
  openViewer,
  partUnder,
  pictureBox,
  placeOf,
  storyPath,
  viewerOf,
} from './viewerTools.ts';

const photoInAddress = (page: Page) => new URL(page.url()).searchParams.get('photo');
const thumbnail = (page: Page, number: number) =>
  page.getByRole('link', { name: `Open picture ${number} of 6` });

test.describe('opening the photo viewer', { tag: '@ends' }, () => {
  test.beforeEach(({ page }) => openPage(page, storyPath));

  test('moves the focus into a modal dialog that has a name, and the photo into the address (A11, A12)', {
    tag: '@once',
  }, async ({ page }) => {
    const viewer = await openViewer(page);
    await expect(viewer).toHaveAccessibleName('Photo viewer 1 of 6');
    await expect(viewer).toHaveAttribute('aria-modal', 'true');
    await expect(viewer.getByRole('button', { name: 'Close' })).toBeFocused();
    expect(photoInAddress(page)).toBe('arrival');
  });

  test('describes the dialog by its caption if that is short, and not if it is long', {
    tag: '@once',
  }, async ({ page }) => {
    const viewer = await openViewer(page);
    await expect(viewer).toHaveAccessibleDescription('');
    await page.keyboard.press('ArrowRight');
    await expect(viewer).toHaveAccessibleDescription(/State media said Kim’s train crossed a border river/);
  });

  test('makes the page behind inert for pointer and keyboard (A12)', async ({ page }) => {
    await openViewer(page);
    const hit = await page.evaluate(() =>
      [...document.querySelectorAll('.story a, .site a')].filter((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      }),
    );
    expect(hit).toEqual([]);
  });

  test('changes neither the page’s scroll position nor its width', async ({ page }) => {
    const place = () => page.evaluate(() => [scrollY, document.documentElement.clientWidth]);
    await page.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }));
    const before = await place();
    await openViewer(page);
    expect(await place()).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(viewerOf(page)).toBeHidden();
    expect(await place()).toEqual(before);
  });

  test('shows the caption word for word, and no text alternative repeats it (LBX-11)', async ({ page }) => {
    const viewer = await openViewer(page);
    for (let number = 1; number <= 6; number += 1) {
      await expect(countOf(page)).toHaveText(`${number} of 6`);
      const image = viewer.locator('.viewer-slide:not([inert]) img');
      await expect(image).toHaveCount(1);
      const alt = (await image.getAttribute('alt')) ?? '';
      const caption = (await viewer.getByRole('group', { name: 'Caption' }).textContent()) ?? '';
      expect(alt.length).toBeGreaterThan(20);
      expect(caption).not.toContain(alt);
      await page.keyboard.press('ArrowRight');
    }
  });

  test('has no axe violations', async ({ page }) => {
    test.slow();
    await openViewer(page);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      expect(await findViolations(page, { within: 'dialog' })).toEqual([]);
    }
  });
});

test.describe('leaving the photo viewer', { tag: '@ends' }, () => {
  test.beforeEach(({ page }) => openPage(page, storyPath));

  test('takes Back once, however many photos were seen; Back again leaves the story, Forward returns (LBX-1)', {
    tag: '@once',
  }, async ({ page }) => {
    await openPage(page, './');
    await page
      .getByRole('link', { name: /^North Korea says/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korea says/);
    await openViewer(page);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('5 of 6');
    await expect.poll(() => photoInAddress(page)).toBe('night-lights');
    await page.goBack();
    await expect(viewerOf(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korea says/);
    await page.goForward();
    await expect(countOf(page)).toHaveText('5 of 6');
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede');
  });

  for (const [way, leave] of [
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => viewerOf(page).getByRole('button', { name: 'Close' }).click()],
    ['the ground beside the picture', (page: Page) => clickGround(page)],
    ['Back', (page: Page) => page.goBack()],
  ] as const)
    test(`by ${way} gives the focus back to the photo last seen, in view (LBX-3, case 37, A13)`, {
      tag: '@ends',
    }, async ({ page }) => {
      await openViewer(page);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(countOf(page)).toHaveText('3 of 6');
      await expect.poll(() => photoInAddress(page)).toBe('border-map');
      await leave(page);
      await expect(viewerOf(page)).toBeHidden();
      await expect(thumbnail(page, 3)).toBeFocused();
      await expect(thumbnail(page, 3)).toBeInViewport();
      expect(photoInAddress(page)).toBeNull();
    });

  test('gives Tab the whole page again (LBX-4)', { tag: '@once' }, async ({ page }) => {
    await openViewer(page);
    await page.keyboard.press('Escape');
    await expect(viewerOf(page)).toBeHidden();
    await expect(thumbnail(page, 1)).toBeFocused();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', /Open picture/);
  });

  test('restores a scroll position far down the story to the pixel (LBX-8)', async ({ page }) => {
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    // By a key far down: the picture that opens is out of view.
    await page.evaluate(() => document.querySelector<HTMLElement>('.stage-open')?.click());
    await expect(viewerOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(viewerOf(page)).toBeHidden();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(before - 1);
    expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(before + 1);
  });
});

test.describe('a name in the viewer’s caption', { tag: '@ends' }, () => {
  test.beforeEach(async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
    await viewerOf(page)
      .getByRole('group', { name: 'Caption' })
      .getByText('Kim Jong Un', { exact: true })
      .click();
  });
  const sheet = (page: Page) => viewerOf(page).getByRole('region', { name: 'Details' });

  test('opens its card over the viewer, which can be closed separately', async ({ page }) => {
    await expect(sheet(page)).toContainText('Kim Jong Un');
    await expect(sheet(page).getByRole('button', { name: 'Close' }).first()).toBeFocused();
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.viewer-sheet') !== null)).toBe(true);
    }
  });

  test('is closed by Esc alone first, then the viewer (LBX-5)', { tag: '@once' }, async ({ page }) => {
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(viewerOf(page)).toBeVisible();
    expect(await focusIsInViewer(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(viewerOf(page)).toBeHidden();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('is closed by Back alone first, then the viewer', async ({ page }) => {
    await expect(sheet(page)).toBeVisible();
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
    await expect(viewerOf(page)).toBeVisible();
    await page.goBack();
    await expect(viewerOf(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korea says/);
  });

  test('has no axe violations', async ({ page }) => {
    test.slow();
    await expect(sheet(page)).toBeVisible();
    expect(await findViolations(page, { within: 'dialog' })).toEqual([]);
  });
});

test.describe('the picture in the viewer', () => {
  test('is entirely visible in its own shape: wide, upright, or of unknown size', async ({ page }) => {
    await openHarbourStory(page);
    await openViewer(page);
    for (const [number, ratio] of [
      [1, 3 / 2],
      [2, 2 / 3],
      [3, 1],
    ] as const) {
      await expect(countOf(page)).toHaveText(`${number} of 5`);
      const stage = await viewerOf(page).locator('[data-part="stage"]').boundingBox();
      await expect.poll(async () => ratioOf(await pictureBox(page))).toBeCloseTo(ratio, 2);
      const box = await pictureBox(page);
      expect(box.x).toBeGreaterThanOrEqual((stage?.x ?? 0) - 0.5);
      expect(box.y).toBeGreaterThanOrEqual((stage?.y ?? 0) - 0.5);
      expect(box.width).toBeLessThanOrEqual((stage?.width ?? 0) + 0.5);
      expect(box.height).toBeLessThanOrEqual((stage?.height ?? 0) + 0.5);
      await page.keyboard.press('ArrowRight');
    }
  });

  test('that fails to load says so, keeps its caption and loads again at Retry', { tag: '@once' }, async ({
    page,
  }) => {
    const asked = await openHarbourStory(page);
    await openViewer(page);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    const viewer = viewerOf(page);
    await expect(viewer.getByText('The picture did not load.')).toBeVisible();
    await expect(viewer.getByText('The harbour at noon, missing.')).toBeVisible();
    await expect(viewer.getByRole('button', { name: 'Zoom in' })).toBeHidden();
    const before = asked.filter((name) => name === 'missing').length;
    await viewer.getByRole('button', { name: 'Retry' }).click();
    await expect.poll(() => asked.filter((name) => name === 'missing').length).toBe(before + 1);
    await expect(viewer.getByText('The picture did not load.')).toBeVisible();
    expect(await focusIsInViewer(page)).toBe(true);
  });

  test('that was never supplied says so and is not requested', { tag: '@once' }, async ({ page }) => {
    const asked = await openHarbourStory(page);
    await openViewer(page);
    await page.keyboard.press('End');
    await expect(viewerOf(page).getByText('Picture not included')).toBeVisible();
    expect(asked).not.toContain('unsupplied');
  });

  test('zooms at the point of a double click, and out again', { tag: '@ends' }, async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
    const whole = await pictureBox(page);
    const at = [whole.x + whole.width * 0.7, whole.y + whole.height * 0.4] as const;
    await page.mouse.dblclick(...at);
    const zoomed = await pictureBox(page);
    expect(zoomed.width / whole.width).toBeCloseTo(2.5, 1);
    expectSamePart(partUnder(zoomed, at), partUnder(whole, at));
    await page.mouse.dblclick(...at);
    expect((await pictureBox(page)).width).toBeCloseTo(whole.width, 0);
  });

  test('moves the point of a click to the middle while it is zoomed: panning needs no dragging (A24)', {
    tag: '@ends',
  }, async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
    await viewerOf(page).getByRole('button', { name: 'Zoom in' }).click();
    const zoomed = await pictureBox(page);
    const part = [0.6, 0.42] as const;
    await page.mouse.click(...placeOf(zoomed, part));
    const panned = await pictureBox(page);
    expect(panned.width).toBeCloseTo(zoomed.width, 0);
    const middle = placeOf(zoomed, [0.5, 0.5]);
    expectSamePart(partUnder(panned, middle), part);
    await expect(countOf(page)).toHaveText('1 of 6');
  });

  test('slides to its neighbour, but not with reduced motion', { tag: '@once' }, async ({ page }) => {
    await openPage(page, storyPath);
    await openViewer(page);
    const turn = () =>
      viewerOf(page)
        .locator('.viewer-slide')
        .first()
        .evaluate((slide) => getComputedStyle(slide).transitionDuration);
    expect(await turn()).toBe('0.2s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await turn()).toBe('0s');
  });
});

test.describe('a right-to-left story', { tag: '@ends' }, () => {
  test('is mirrored in keys and layout', async ({ page }) => {
    await openHarbourStory(page, { direction: 'rtl', language: 'ar' });
    await openViewer(page);
    await page.keyboard.press('ArrowLeft');
    await expect(countOf(page)).toHaveText('2 of 5');
    await page.keyboard.press('ArrowRight');
    await expect(countOf(page)).toHaveText('1 of 5');
    const close = await viewerOf(page).getByRole('button', { name: 'Close' }).boundingBox();
    const count = await countOf(page).boundingBox();
    expect(close?.x ?? 0).toBeLessThan(count?.x ?? 0);
  });
});

function ratioOf({ width, height }: { width: number; height: number }): number {
  return width / height;
}

/** There is always some background between the bar and the picture. */
async function clickGround(page: Page): Promise<void> {
  const stage = await viewerOf(page).locator('[data-part="stage"]').boundingBox();
  await page.mouse.click((stage?.x ?? 0) + 60, (stage?.y ?? 0) + 6);
}
