import { expect, type Page, test } from '@playwright/test';
import { patiently } from './importArticle.ts';
import { type Site, startSite } from './offlineSite.ts';
import { untilReady } from './openPage.ts';
import { makeProfile, type Profile, visit } from './profile.ts';

const text = `KIRKWALL — The night ferry Aurora left Kirkwall again on Monday, Ada Holm of the harbour board said in Edinburgh.

It carried forty passengers and the post of three weeks, Holm said, and came back to Kirkwall by noon.`;
const title = 'Night ferry returns to the islands';

let site: Site;
let profile: Profile;
test.beforeEach(async ({ browserName: _ }, info) => {
  [site, profile] = [await startSite({ build: 'dist', base: '/' }), await makeProfile(info)];
});
test.afterEach(async () => {
  await profile.remove();
  await site.remove();
});

type Shared = {
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
  readonly file?: string;
};

/** What the system does when a reader shares something with the app. */
async function share(page: Page, shared: Shared): Promise<void> {
  await page.evaluate(({ file, ...fields }) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/import' });
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('textarea');
      Object.assign(field, { name, value });
      form.append(field);
    }
    if (file !== undefined) {
      const field = document.createElement('input');
      Object.assign(field, { name: 'files', type: 'file' });
      const given = new DataTransfer();
      given.items.add(new File([file], 'ferry.html', { type: 'text/html' }));
      field.files = given.files;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  }, shared);
  await page.waitForURL(/import\?shared/);
  await untilReady(page);
}

test.describe('the installed app', { tag: '@once' }, () => {
  test('can be installed: name, icons, also one that is masked, and pictures of itself', async () => {
    const page = await visit(await profile.open(), site.url);
    const browser = await page.context().newCDPSession(page);
    const { errors, data = '{}' } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const manifest = JSON.parse(data);
    expect(manifest.name).toBe('Lede');
    expect(manifest.icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain('maskable');
    const pictures: { src: string; sizes: string }[] = [...manifest.icons, ...manifest.screenshots];
    const sizes = await page.evaluate(
      (sources) =>
        Promise.all(
          sources.map(async (src) => {
            const image = new Image();
            image.src = src;
            await image.decode();
            return `${image.naturalWidth}x${image.naturalHeight}`;
          }),
        ),
      pictures.map(({ src }) => `/${src}`),
    );
    expect(sizes).toEqual(pictures.map(({ sizes }) => sizes));
  });

  test('takes a file that is shared with it as if it were dropped, also without a connection', async () => {
    const page = await visit(await profile.open(), site.url);
    site.switchOff();
    const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const file = `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${paragraphs.join('')}</article></html>`;
    await share(page, { file });
    await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    // Taken once: a page that is loaded again asks for another.
    await page.reload();
    await untilReady(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add an article');
  });

  test('takes a text that is shared with it, under its title', async () => {
    const page = await visit(await profile.open(), site.url);
    await share(page, { title, text });
    await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('says of a shared link that it opens none', async () => {
    const page = await visit(await profile.open(), site.url);
    await share(page, { title, url: 'https://news.example/ferry' });
    await expect(page.getByText('Lede can’t open links yet.')).toBeVisible();
  });

  test('opens a file that the system opens with it', async () => {
    const browser = await profile.open();
    // Chromium gives files only to an app that is installed.
    await browser.addInitScript((text) => {
      const getFile = async () => new File([text], 'ferry.txt');
      const setConsumer = (take: (launch: object) => void) => take({ files: [{ getFile }] });
      Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
    }, `${title}\n\n${text}`);
    const page = await browser.newPage();
    await page.goto(`${site.url}import`);
    await patiently(page.getByRole('button', { name: 'Save and read' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
});

test.describe('the service worker', { tag: '@once' }, () => {
  test('is fetched only after the first view, and breaks no rule of the page’s policy', async () => {
    const browser = await profile.open();
    await browser.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        document.documentElement.dataset.violated = violatedDirective;
      });
    });
    let isReady = false;
    const early: string[] = [];
    browser.on('request', (request) => {
      if (!isReady && (request.serviceWorker() || request.url().endsWith('sw.js'))) early.push(request.url());
    });
    const page = await browser.newPage();
    await page.goto(site.url);
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    isReady = true;
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    expect(early).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset.violated)).toBeUndefined();
    // Trusted Types: an address in plain text is refused.
    const refused = page.evaluate(() =>
      navigator.serviceWorker.register('/sw.js').then(() => 'taken', String),
    );
    expect(await refused).toMatch(/TrustedScriptURL/);
  });

  test('keeps nothing for a reader who saves data', async () => {
    const browser = await profile.open();
    const page = await browser.newPage();
    const devtools = await browser.newCDPSession(page);
    await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
    await page.addInitScript(() => {
      const register = async () => {
        document.documentElement.dataset.registered = '';
      };
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: register });
    });
    const asked = page.waitForRequest(/keepUpToDate/);
    await page.goto(site.url);
    const code = (await asked).url();
    const registered = page.evaluate(async (code) => {
      await import(code);
      // Idle callbacks run in their order.
      await new Promise((resolve) => requestIdleCallback(resolve));
      return document.documentElement.dataset.registered;
    }, code);
    expect(await registered).toBeUndefined();
  });

  test('is missed by nobody where the browser refuses it: the story is read (OFF-6)', async () => {
    const browser = await profile.open();
    await browser.addInitScript(() => {
      const deny = () => Promise.reject(new DOMException('denied', 'SecurityError'));
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: deny });
      Object.defineProperty(window, 'caches', { get: () => ({ open: deny, match: deny }) });
    });
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const asked = page.waitForRequest(/keepUpToDate/);
    await page.goto(`${site.url}stories/kim-returns-from-russia`);
    await untilReady(page);
    await asked;
    await page.locator('#text [data-entity]').first().click();
    await expect(page).toHaveURL(/entity=/);
    await page.goto(`${site.url}import?shared`);
    await expect(page.getByRole('button', { name: 'Read this text' })).toBeVisible();
    expect(errors).toEqual([]);
  });
});
