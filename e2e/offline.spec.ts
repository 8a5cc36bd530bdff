import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { choose, file, patiently } from './importArticle.ts';
import { type Site, startSite } from './offlineSite.ts';
import { untilReady } from './openPage.ts';
import { makeProfile, type Profile, visit } from './profile.ts';
import { storyFile } from './storyPage.ts';
import { viewerOf } from './viewerTools.ts';

const id = 'kim-returns-from-russia';
const ferry = file(
  'ferry.txt',
  `Night ferry returns to the islands

KIRKWALL — The night ferry Aurora left Kirkwall again on Monday, Ada Holm of the harbour board said in Edinburgh.

It carried forty passengers and the post of three weeks, Holm said, and came back to Kirkwall by noon.`,
);

let site: Site;
let profile: Profile;
test.afterEach(async () => {
  await profile.remove();
  await site.remove();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Visits once, then starts a new browser with the same profile while the host is off. */
async function startCold(address = ''): Promise<BrowserContext> {
  await visit(await profile.open(), site.url + address);
  site.switchOff();
  return profile.open();
}

async function expectStory(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(storyFile.headline);
  const pictures = page.locator('#photos .strip img');
  await expect(pictures).toHaveCount(storyFile.photos.length);
  await expectSeen(page, '#photos .strip img');
  const fonts = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  await expect.poll(fonts).toBeGreaterThan(0);
}

/** Each is fetched, however far from the screen, and can be shown. */
async function expectSeen(page: Page, pictures: string): Promise<void> {
  const widths = () =>
    page.locator(pictures).evaluateAll((all: HTMLImageElement[]) =>
      all.map((one) => {
        one.loading = 'eager';
        return one.naturalWidth;
      }),
    );
  await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(0);
}

test.describe('a site that was visited once, in a new browser without a connection (OFF-3)', () => {
  test(
    'has all its pages, the pictures and the typeface',
    { tag: '@once' },
    async ({ browserName: _ }, info) => {
      [site, profile] = [await startSite({ build: 'dist', base: '/' }), await makeProfile(info)];
      const page = await (await startCold()).newPage();
      for (const path of [
        `stories/${id}`,
        `stories/${id}/`,
        `stories/${id}?from=feed`,
        `stories/${id}/#text`,
      ])
        await test.step(path, async () => {
          await page.goto(site.url + path);
          await untilReady(page);
          await expectStory(page);
        });
      await test.step('a picture in the address', async () => {
        for (const { id: photo } of storyFile.photos) {
          await page.goto(`${site.url}stories/${id}?photo=${photo}`);
          await expect(viewerOf(page).locator('[data-offset="0"] img')).toBeVisible();
          await expectSeen(page, '[data-offset="0"] img');
        }
      });
      await test.step('the front page, and from there the story', async () => {
        await page.goto(site.url);
        await untilReady(page);
        await expectSeen(page, 'main img');
        await page.getByRole('link', { name: storyFile.headline }).first().click();
        await expectStory(page);
      });
      for (const [path, words] of [
        ['about', /^About/],
        ['import', 'Add an article'],
        ['highlights', 'Highlights'],
        ['import/', 'Add an article'],
      ] as const)
        await test.step(path, async () => {
          await page.goto(site.url + path);
          await untilReady(page);
          await expect(heading(page)).toHaveText(words);
        });
      await test.step('an address that it does not have', async () => {
        await page.goto(`${site.url}nowhere`);
        await expect(heading(page)).toBeVisible();
      });
    },
  );

  test(
    'imports an article with its names, saves it and opens it again',
    { tag: '@once' },
    async ({ browserName: _ }, info) => {
      [site, profile] = [await startSite({ build: 'dist', base: '/' }), await makeProfile(info)];
      const page = await (await startCold()).newPage();
      await page.goto(`${site.url}import`);
      await untilReady(page);
      await choose(page, ferry);
      await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
      await page.getByRole('button', { name: 'Save and read' }).click();
      await expect(page).toHaveURL(/\/own\//);
      const own = page.url();
      const again = await (await profile.open()).newPage();
      await again.goto(own);
      await expect(heading(again)).toHaveText('Night ferry returns to the islands');
      await expect(again.locator('#text .mention').first()).toBeVisible();
    },
  );

  for (const [host, kind, story] of [
    ['that redirects to addresses with a slash', { build: 'dist', base: '/', redirects: true }, id],
    ['with the site below a path', { build: 'dist-e2e', base: '/reader/' }, 'many'],
  ] as const)
    test(`opens from a host ${host}`, { tag: '@once' }, async ({ browserName: _ }, info) => {
      [site, profile] = [await startSite(kind), await makeProfile(info)];
      const page = await (await startCold(`stories/${story}`)).newPage();
      for (const path of [`stories/${story}`, `stories/${story}/?photo=none`, '', 'import', 'own/nothing']) {
        await page.goto(site.url + path);
        await untilReady(page);
        await expect(heading(page)).toBeVisible();
      }
      await page.goto(`${site.url}stories/${story}`);
      await expect(page.locator('article [data-entity]').first()).toBeVisible();
    });
});
