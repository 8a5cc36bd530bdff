import { expect, type Page, test } from '@playwright/test';
import { kim, openPeople, openStory, storyPath } from './storyPage.ts';
import { viewerOf } from './viewerTools.ts';

type Part = {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What shows that it has arrived. */
  readonly shown: (page: Page) => ReturnType<Page['locator']>;
  /** Its files, to be taken away. */
  readonly files: string;
};

const link = (name: string | RegExp) => (page: Page) => page.getByRole('link', { name }).first().click();
const footButton = (name: string) => (page: Page) => page.getByRole('button', { name }).click();

const parts: readonly Part[] = [
  {
    name: 'the viewer',
    open: link('Open picture 1 of'),
    shown: viewerOf,
    files: '**/assets/Viewer-*',
  },
  {
    name: 'Save a copy',
    open: footButton('Save a copy…'),
    shown: (page) => page.getByRole('dialog', { name: 'Save a copy' }),
    files: '**/assets/SaveCopy-*',
  },
  {
    name: 'corrections',
    open: footButton('Correct names and dates'),
    shown: (page) => page.getByRole('region', { name: 'Correcting' }),
    files: '**/assets/corrections-*',
  },
  {
    name: 'the card of a name',
    open: async (page) => (await openPeople(page)).getByRole('button', { name: /^Kim Jong Un/ }).click(),
    shown: (page) => page.locator('[data-part="card"]').getByRole('button', { name: /next mention/i }),
    files: '**/assets/nameParts-*',
  },
  {
    name: 'the import page',
    open: link('Add an article'),
    shown: (page) => page.getByRole('textbox'),
    files: '**/assets/ImportRoute-*',
  },
  {
    name: 'the About page',
    open: link(/^About/),
    shown: (page) => page.getByRole('heading', { name: /^About/ }),
    files: '**/assets/AboutRoute-*',
  },
];

/** After a part failed, the page asks whether its site answers. */
const siteDoesNotAnswer = (page: Page) =>
  page.waitForEvent(
    'requestfailed',
    (request) => request.resourceType() === 'fetch' && new URL(request.url()).pathname === '/',
  );

for (const { name, open, shown, files } of parts) {
  test(`${name} says that it did not arrive, and arrives at Retry when the connection is back`, async ({
    page,
    context,
  }) => {
    await openStory(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const fails = siteDoesNotAnswer(page);
    await open(page);
    await fails;
    const words = page.getByText('did not arrive. Check the connection');
    await expect(words).toBeVisible();
    // Without a connection it fails again, and says so.
    const retry = page.getByRole('button', { name: 'Retry' });
    const failsAgain = siteDoesNotAnswer(page);
    await retry.click();
    await failsAgain;
    await expect(words).toBeVisible();
    await expect(retry).not.toHaveAttribute('aria-disabled');
    await context.setOffline(false);
    await retry.click();
    await expect(shown(page).first()).toBeVisible();
    await expect(words).toHaveCount(0);
  });

  test(`${name} of a build that is gone offers to load the page again`, async ({ page }) => {
    await openStory(page);
    await page.waitForLoadState('networkidle');
    await page.route(files, (route) => route.fulfill({ status: 404, body: 'none' }));
    await page.route(/\/$/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script data-app="/assets/app-other.js"></script>' }),
    );
    await open(page);
    await expect(page.getByText('the site has been updated since this page was opened')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
    await expect(page.getByText('did not arrive')).toHaveCount(0);
  });
}

test('a page that is loaded again for a newer build is at the same place', async ({ page }) => {
  await openStory(page);
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
  const before = await page.evaluate(() => scrollY);
  await page.route('**/assets/nameParts-*', (route) => route.fulfill({ status: 404, body: 'none' }));
  await page.route(/\/$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script data-app="/assets/app-other.js"></script>' }),
  );
  await page.goto(`${storyPath}?entity=${kim}`);
  await page.getByText('the site has been updated').waitFor();
  await page.unrouteAll();
  await page.evaluate((y) => scrollTo(0, y), before);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await expect(page).toHaveURL(/entity=kim-jong-un/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 50);
});

test('code that the browser will not fetch again is had by loading the page again', async ({ page }) => {
  await openStory(page);
  await page.waitForLoadState('networkidle');
  // What Firefox does: a module that failed once fails for good, though the site answers.
  await page.route('**/assets/SaveCopy-*', (route) => route.abort());
  await page.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(page.getByText('did not arrive. Check the connection')).toBeVisible();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Retry' }).click();
  await loaded;
});

test('an app that did not arrive lets links through, and is fetched again at the next click', async ({
  page,
}) => {
  const files = '**/assets/app-*.js';
  const failing = () =>
    page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/app-'));
  const name = page.locator('article [data-entity]').first();
  await page.route(files, (route) => route.abort());
  const first = failing();
  await page.goto(storyPath);
  await first;
  await page.getByRole('link', { name: 'Open picture 1 of' }).click();
  await expect(page).toHaveURL(/photo=/);
  await page.getByRole('link', { name: 'About and licences' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^About/);

  const second = failing();
  await page.goto(storyPath);
  await second;
  await page.unroute(files);
  await name.click();
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await expect(page).toHaveURL(/entity=/);
});

test('a click on a button while the app fails to arrive is done when it has', async ({ page }) => {
  const files = '**/assets/app-*.js';
  let fail = () => {};
  const isAsked = new Promise<void>((resolve) => {
    page.route(files, async (route) => {
      const failing = new Promise<void>((go) => {
        fail = go;
      });
      resolve();
      await failing;
      await route.abort();
    });
  });
  await page.goto(storyPath);
  await isAsked;
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/app-'));
  await page.getByRole('button', { name: 'Save a copy…' }).click();
  fail();
  await failed;
  await page.unroute(files);
  await expect(page.getByRole('dialog', { name: 'Save a copy' })).toBeVisible({ timeout: 20_000 });
});

const gone = {
  'a page of status 404': { status: 404, contentType: 'text/html', body: '<p>Not found</p>' },
  'the front page instead': { status: 200, contentType: 'text/html', body: '<p>Lede</p>' },
};
for (const [answer, response] of Object.entries(gone))
  test(`the page of an own story whose app is gone is loaded again once, then says what to do: ${answer}`, async ({
    page,
  }) => {
    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.route('**/assets/app-*.js', (route) => route.fulfill(response));
    await page.goto('./own/ferry');
    await expect.poll(() => loads).toBe(2);
    const again = page.getByRole('link', { name: 'Load the page again' });
    await expect(again).toBeVisible();
    await expect(page.getByRole('status')).toContainText('the site has been updated meanwhile');
    expect(loads).toBe(2);
    await page.unrouteAll();
    await again.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This story is not saved in this browser',
    );
  });

test('the page of an own story whose own code is gone offers to load it again', async ({ page }) => {
  await page.route('**/assets/ownStories-*', (route) => route.fulfill({ status: 404, body: 'none' }));
  await page.route(/\/$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script data-app="/assets/app-other.js"></script>' }),
  );
  await page.goto('./own/ferry');
  await expect(page.getByText('the site has been updated since this page was opened')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});

test('a page whose start script is refused, as by headers of another build, says what to do too', async ({
  page,
}) => {
  await page.route('**/own/ferry', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto('./own/ferry');
  await expect(page.getByRole('link', { name: 'all stories' })).toBeVisible();
});
