import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, type TestInfo } from '@playwright/test';
import { untilReady } from './openPage.ts';

/** A browser's profile on disk, which outlives the browser. */
export type Profile = {
  readonly open: () => Promise<BrowserContext>;
  readonly remove: () => Promise<void>;
};

export async function makeProfile({ project }: TestInfo): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-profile-'));
  const { launchOptions, viewport, hasTouch, isMobile, deviceScaleFactor, locale, timezoneId } = project.use;
  let browser: BrowserContext | undefined;
  return {
    open: async () => {
      await browser?.close();
      browser = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...(viewport && { viewport }),
        ...(deviceScaleFactor && { deviceScaleFactor }),
        hasTouch: hasTouch ?? false,
        isMobile: isMobile ?? false,
        locale: locale ?? 'en-GB',
        timezoneId: timezoneId ?? 'Europe/London',
        serviceWorkers: 'allow',
      });
      return browser;
    },
    remove: async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One visit without any input, until the site is kept. */
export async function visit(browser: BrowserContext, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await untilReady(page);
  await untilKept(page);
  return page;
}

export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 40_000 })
    .toBe('activated');
}
