import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from './fakeBrowser.ts';
import { inPage, type Page } from './inPage.tsx';

export const onSave = vi.fn();
export const onClose = vi.fn();

/** The page that `drawDialog` has drawn, in the test that runs. */
export let page: Page;

/** Draws a dialog in a page of its own. It reports to `onSave` and `onClose`, which forget everything between tests. */
export async function drawDialog(dialog: ReactNode): Promise<void> {
  page = await inPage(dialog);
}

/** Whether the dialog can be saved as it is filled in. */
export const isReady = () => !page.find('[type="submit"]').hasAttribute('aria-disabled');

/** Sets up the tests of a file; to be called once, at its top level. */
export function setUpDialogs(): void {
  beforeEach(() => {
    fakeBrowser();
    vi.clearAllMocks();
  });
  afterEach(() => page.leave());
}
