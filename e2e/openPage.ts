import type { Page } from '@playwright/test';

/** Opens a page of the site and waits until the app runs it; `path` is below the site's own address. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilReady(page);
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
}
