import { expect, type Page } from '@playwright/test';
import { openPage } from './openPage.ts';

/** A file as given to a page by a file chooser or drop. */
export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function file(name: string, content: string | Buffer): GivenFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

export async function choose(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await (await chooser).setFiles([...files]);
}

/** At first use the server compresses the importer's code, which takes seconds on a busy machine. */
export const patiently = expect.configure({ timeout: 20_000 });

/** Imports an article, saves it and waits until it is open. */
export async function saveArticle(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await openPage(page, './import');
  await choose(page, ...files);
  const keep = page.getByRole('button', { name: 'Save and read' });
  await patiently(keep).toBeVisible();
  await keep.click();
  await expect(page).toHaveURL(/\/own\//);
  // The address comes first, then the page, at its top and with the focus on its title.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}
