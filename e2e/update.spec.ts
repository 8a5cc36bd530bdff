import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { patiently } from './importArticle.ts';
import { deploy, type Site, startSite } from './offlineSite.ts';
import { untilReady } from './openPage.ts';
import { makeProfile, type Profile, untilKept, visit } from './profile.ts';
import { storyFile } from './storyPage.ts';
import { viewerOf } from './viewerTools.ts';

const story = 'stories/kim-returns-from-russia';
const corrected = (page: string) => page.replaceAll(storyFile.headline, `Corrected: ${storyFile.headline}`);

let site: Site;
let profile: Profile;
test.beforeEach(async ({ browserName: _ }, info) => {
  [site, profile] = [await startSite({ build: 'dist', base: '/' }), await makeProfile(info)];
});
test.afterEach(async () => {
  await profile.remove();
  await site.remove();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.locator('body > [role="status"] > div', { hasText: 'Update ready' });
const buildOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-build]')?.dataset.build);

/** As when a reader comes back to a tab after a while: Chromium's headless tabs are never hidden. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** An open tab, and a newer version that is there and waits. */
async function openBeforeDeployment(address = story): Promise<Page> {
  const page = await visit(await profile.open(), site.url + address);
  await deploy(site.dir, 'v2', corrected);
  // Else the browser's own cache has the code of the old build for a while.
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  await comeBack(page);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
  return page;
}

test.describe('a tab that is older than the site', { tag: '@once' }, () => {
  test('opens the viewer, which it had not loaded yet (OFF-1)', async () => {
    const page = await openBeforeDeployment();
    await page.getByRole('link', { name: 'Open picture 1 of' }).click();
    await expect(viewerOf(page).locator('[data-offset="0"] img')).toBeVisible();
  });

  test('says that an update is ready, takes no focus, and is the new version after Reload, once (OFF-2)', async () => {
    const page = await openBeforeDeployment();
    await patiently(notice(page)).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
    await expect(heading(page)).toHaveText(storyFile.headline);
    expect(await findViolations(page)).toEqual([]);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await patiently(heading(page)).toHaveText(/^Corrected: /);
    await untilReady(page);
    await untilKept(page);
    expect(await buildOf(page)).toBe('v2');
    const waits = () => navigator.serviceWorker.getRegistration().then((worker) => worker?.waiting === null);
    expect(await page.evaluate(waits)).toBe(true);
    await expect(notice(page)).toHaveCount(0);
    expect(loads).toBe(1);
  });

  test('is at the same place after Reload, with the reader’s corrections (OFF-2)', async () => {
    const page = await visit(await profile.open(), site.url + story);
    const marked = page.locator('#text .mention[data-entity="vladimir-putin"]');
    const before = await marked.count();
    await page.getByRole('button', { name: 'Correct names and dates' }).click();
    const tools = page.getByRole('region', { name: 'Correcting' });
    await marked.first().click();
    await tools.getByRole('button', { name: 'Not a name' }).click();
    await expect(marked).toHaveCount(before - 1);
    await page.goto(site.url + story);
    await untilReady(page);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 1500);
    const place = () => page.evaluate(() => scrollY);
    await expect.poll(place).toBeGreaterThan(1400);
    await deploy(site.dir, 'v2');
    await comeBack(page);
    await patiently(notice(page)).toBeVisible();
    const left = await place();
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.querySelector('[data-build="v2"]'), { timeout: 20_000 });
    await untilReady(page);
    await expect(marked).toHaveCount(before - 1);
    await expect.poll(async () => Math.abs((await place()) - left)).toBeLessThan(60);
  });

  test('keeps quiet on the import page, where a reload would lose the article', async () => {
    const page = await openBeforeDeployment('import');
    await page.getByRole('textbox', { name: 'The article' }).fill('Night ferry returns');
    await expect(page.locator('body > [role="status"]')).toBeEmpty();
    await expect(page.getByText('Update ready')).toHaveCount(0);
    await page.getByRole('link', { name: 'Lede', exact: true }).click();
    await patiently(notice(page)).toBeVisible();
  });

  test('is left alone if the reader says Later', async () => {
    const page = await openBeforeDeployment();
    await notice(page).getByRole('button', { name: 'Later' }).click();
    await expect(notice(page)).toHaveCount(0);
    expect(await buildOf(page)).not.toBe('v2');
  });

  test('works, or offers to load the page again, when another tab has taken the update (OFF-1)', async () => {
    const page = await openBeforeDeployment();
    const other = await page.context().newPage();
    await other.goto(site.url + story);
    await expect(heading(other)).toHaveText(/^Corrected: /);
    await page.bringToFront();
    await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('takeOver'),
    );
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())?.waiting);
    await page.getByRole('link', { name: 'Open picture 1 of' }).click();
    const offer = page.getByText('the site has been updated since this page was opened');
    await expect(viewerOf(page).locator('[data-offset="0"] img').or(offer)).toBeVisible();
  });
});

test.describe('a visit after a deployment', { tag: '@once' }, () => {
  test('shows the corrected story at once, also while the old one is kept', async () => {
    const page = await visit(await profile.open(), site.url + story);
    await deploy(site.dir, 'v2', corrected);
    await page.goto(site.url + story);
    await expect(heading(page)).toHaveText(/^Corrected: /);
  });

  test('needs no word of an update, and has the new version without a connection soon', async () => {
    const page = await visit(await profile.open(), site.url + story);
    await deploy(site.dir, 'v2', corrected);
    await page.goto(site.url + story);
    await untilReady(page);
    const kept = () =>
      page.evaluate(async () => {
        const channel = new MessageChannel();
        const answer = new Promise((resolve) => {
          channel.port1.onmessage = ({ data }) => resolve(data);
        });
        navigator.serviceWorker.controller?.postMessage('whichBuild', [channel.port2]);
        return answer;
      });
    await expect.poll(kept, { timeout: 30_000 }).toBe('v2');
    await expect(notice(page)).toHaveCount(0);
    site.switchOff();
    await page.goto(site.url + story);
    await expect(heading(page)).toHaveText(/^Corrected: /);
  });

  test('does not show a story that was taken down, though it is kept', async () => {
    const page = await visit(await profile.open(), site.url + story);
    await site.takeDown(story);
    await page.goto(site.url + story);
    await expect(heading(page)).not.toHaveText(storyFile.headline);
    await page.goto(`${site.url}about`);
    await expect(heading(page)).toHaveText(/^About/);
  });
});
