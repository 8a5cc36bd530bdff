import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './openPage.ts';

export const kim = 'kim-jong-un';
export const storyPath = './stories/kim-returns-from-russia';

/** The stories for these tests (e2e/stories), built with another base path. */
export const testStories = 'http://127.0.0.1:4311/reader/stories';

export async function openStory(page: Page, search = ''): Promise<void> {
  await openPage(page, storyPath + search);
}

type Block = { readonly id: string; readonly text: string };
type Named = { readonly id: string; readonly name: string };
type Pictured = { readonly id: string; readonly caption: string };

/** The bundled story's file: what the page must show. */
export const storyFile = JSON.parse(
  readFileSync('public/stories/kim-returns-from-russia/story.json', 'utf8'),
) as {
  readonly headline: string;
  readonly body: readonly Block[];
  readonly entities: readonly Named[];
  readonly photos: readonly Pictured[];
  readonly mentions: readonly { readonly entity: string }[];
  readonly attributions: readonly { readonly source?: string }[];
  readonly timeline: { readonly events: readonly { readonly title: string; readonly basis: string }[] };
};

export function mentions(page: Page, entity: string): Locator {
  return page.locator(`article [data-entity="${entity}"]`);
}

/** `still`: the prerendered list, whose code has yet to load. It may be replaced between two steps of a test. */
type ListState = 'live' | 'still';

/** The names in the side, opened first if they are in a drawer or sheet. */
export function openPeople(page: Page, state: ListState = 'live'): Promise<Locator> {
  return openRegion(page, /^People/, 'People and places', state);
}

export function openTimeline(page: Page, state: ListState = 'live'): Promise<Locator> {
  return openRegion(page, 'Timeline', 'Timeline', state);
}

/** The sources in the side; on a desktop and in a tablet's drawer they are unfolded first. */
export async function openSources(page: Page): Promise<Locator> {
  const region = page.getByRole('region', { name: 'Sources' });
  await openSide(page, /^(?:Sources|People, timeline, sources)$/, region);
  await expect(page.locator('[data-part="source-list"]')).toHaveCount(0);
  const head = region.getByRole('button', { name: 'Sources', exact: true });
  // A phone's sheet has nothing else, so nothing folds.
  const isPhone = await page.evaluate(() => innerWidth < 740);
  if (!isPhone && (await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await expect(region.getByRole('button', { name: /^State media, / })).toBeVisible();
  return region;
}

async function openRegion(
  page: Page,
  button: string | RegExp,
  name: string,
  state: ListState,
): Promise<Locator> {
  const region = page.getByRole('region', { name });
  await openSide(page, button, region);
  if (state === 'live') await expect(page.locator('[data-part="lists"]')).toHaveCount(0);
  await expect(region).toBeVisible();
  return region;
}

/** Opens `region` by the bar at the foot of a phone, or the tab at the edge of a tablet; on a desktop it is open. */
async function openSide(page: Page, name: string | RegExp, region: Locator): Promise<void> {
  const [bar, tab] = [page.locator('[data-part="bar"]'), page.locator('[data-part="drawer-tab"]')];
  // After a navigation or a key the page may still show what was there before: the bar comes back when a name is left.
  await expect(bar.or(tab).or(region).filter({ visible: true }).first()).toBeVisible();
  if (await bar.isVisible()) await bar.getByRole('button', { name }).click();
  else if (await tab.isVisible()) await tab.click();
}

/** px from the top of the window. */
export async function topOf(target: Locator): Promise<number> {
  return target.evaluate((element) => element.getBoundingClientRect().top);
}

/** The query string of the page's address, as a reader would copy it. */
export function searchOf(page: Page): string {
  return new URL(page.url()).search;
}
