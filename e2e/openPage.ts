import type { Page } from '@playwright/test';

/** Opens a page of the site and waits until the app runs; `path` is relative to the site's address. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilReady(page);
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
}

/** Delays the app's code until it is released: what a reader on a slow connection sees first. */
export function holdApp(page: Page): Promise<() => void> {
  return holdScript(page, '**/assets/app-*.js');
}

/** Delays scripts, or other files, until they are released. */
export async function holdScript(page: Page, pattern: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
