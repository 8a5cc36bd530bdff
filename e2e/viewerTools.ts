import { expect, type Locator, type Page } from '@playwright/test';
import { aStoryFile } from '#test/aStoryFile.ts';
import { openPage } from './openPage.ts';

export const storyPath = './stories/kim-returns-from-russia';

export function viewerOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Photo viewer' });
}

/** The number of the photo: "2 of 6". */
export function countOf(page: Page): Locator {
  return viewerOf(page)
    .getByRole('status')
    .filter({ hasText: /^\d+ of \d+$/ });
}

export async function openViewer(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: 'Open picture 1 of' }).click();
  await expect(viewerOf(page)).toBeVisible();
  return viewerOf(page);
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Point = readonly [x: number, y: number];

/** The bounds of the picture, zoomed or not, once it is at rest. */
export async function pictureBox(page: Page): Promise<Box> {
  return viewerOf(page)
    .locator('[data-offset="0"] img')
    .evaluate(async (image) => {
      // Touch moves arrive with the next frame, and what they change is drawn in the one after it.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const moving = () =>
        [...document.querySelectorAll('[data-part="slide"], [data-part="picture"]')].flatMap((element) =>
          element.getAnimations(),
        );
      // An interrupted animation is at rest too.
      while (moving().length > 0) await Promise.allSettled(moving().map(({ finished }) => finished));
      const { x, y, width, height } = image.getBoundingClientRect();
      return { x, y, width, height };
    });
}

/** The point of the picture under a point of the screen, as shares of its width and height. */
export function partUnder({ x, y, width, height }: Box, at: Point): Point {
  return [(at[0] - x) / width, (at[1] - y) / height];
}

export function expectSamePart(a: Point, b: Point): void {
  expect(a[0]).toBeCloseTo(b[0], 2);
  expect(a[1]).toBeCloseTo(b[1], 2);
}

/** The position on the screen of a point of the picture, given as shares of its width and height. */
export function placeOf({ x, y, width, height }: Box, part: Point): Point {
  return [x + width * part[0], y + height * part[1]];
}

export async function focusIsInViewer(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('dialog[open]') !== null);
}

/** A text about the quay, as long as the longest captions of agencies. */
const longShows =
  'Fishermen mend their nets on the quay while the ferry waits for the tide and a pilot counts the crates. '
    .repeat(8)
    .slice(0, 760)
    .trim();
const notice =
  'Independent journalists were not given access to cover the event shown in this handout image.';
const longCaption = `${longShows}. ${notice} (Harbour Office via The Post)`;

const rendition = (name: string) => ({ file: `photos/${name}.svg`, type: 'image/svg+xml' });
const photo = (id: string, more: Record<string, unknown>) => ({
  id,
  kind: 'photo',
  renditions: [{ ...rendition(id) }],
  alt: `The harbour, ${id}`,
  caption: `The harbour at noon, ${id}.`,
  credit: 'Photo: The Harbour Post',
  ...more,
});

/** Pictures as newsrooms have them: upright, square, of unknown size, missing, not supplied, with 900 characters. */
function aHarbourStory(changes: Record<string, unknown>): Record<string, unknown> {
  const { body, mentions, ...file } = aStoryFile();
  return {
    ...file,
    body: (body as { type: string }[]).filter(({ type }) => type !== 'figure'),
    mentions: (mentions as { block: string }[]).filter(({ block }) => block !== 'caption-chart'),
    photos: [
      photo('long', {
        width: 900,
        height: 600,
        caption: longCaption,
        notices: [{ kind: 'access', start: longShows.length + 2, end: longShows.length + 2 + notice.length }],
      }),
      photo('upright', { width: 600, height: 900 }),
      photo('square', {}),
      photo('missing', { width: 900, height: 600 }),
      photo('unsupplied', { renditions: [] }),
    ],
    ...changes,
  };
}

const sizes: Record<string, readonly [width: number, height: number]> = {
  long: [900, 600],
  upright: [600, 900],
  square: [700, 700],
};

/** Opens a story without a prerendered page, with its pictures; the host returns 404 for `missing`. */
export async function openHarbourStory(page: Page, changes: Record<string, unknown> = {}): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/stories/ferry/story.json', (route) => route.fulfill({ json: aHarbourStory(changes) }));
  await page.route('**/stories/ferry/photos/*.svg', (route) => {
    const name = /(\w+)\.svg/.exec(route.request().url())?.[1] ?? '';
    asked.push(name);
    const [width, height] = sizes[name] ?? [];
    if (!width || !height) return route.fulfill({ status: 404, body: '' });
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#276"/></svg>`;
    return route.fulfill({ contentType: 'image/svg+xml', body });
  });
  await openPage(page, './stories/ferry');
  return asked;
}
