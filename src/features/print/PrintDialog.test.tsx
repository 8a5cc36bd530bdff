// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings, readSettings, saveSettings } from '#data/settings.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { PrintDialog } from './PrintDialog.tsx';

let page: Awaited<ReturnType<typeof inStory>>;
const onClose = vi.fn();
const printing = vi.fn();
beforeEach(async () => {
  fakeBrowser();
  vi.clearAllMocks();
  vi.stubGlobal('print', printing);
  saveSettings(defaultSettings);
  page = await inStory(bundledStory(), <PrintDialog onClose={onClose} />);
});
afterEach(async () => {
  await page.leave();
  vi.unstubAllGlobals();
});

it('remembers what is left out, and prints', async () => {
  await page.click(page.named('Timeline and map'));
  await page.click(page.named('People and places'));
  await page.click(page.named('People and places'));
  await page.click(page.named(/^My highlights/));
  expect([...readSettings().print].sort()).toEqual(['h', 't']);
  expect(printing).not.toHaveBeenCalled();
  await page.click(page.findAll('button').find(({ textContent }) => textContent === 'Print') ?? 'button');
  await page.until(() => printing.mock.calls.length === 1);
  expect(onClose).toHaveBeenCalledOnce();
});
