// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { TextDialog } from './TextDialog.tsx';

const onClose = vi.fn();
const onSave = vi.fn();

let page: Page;
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
});
afterEach(() => page.leave());

const isReady = () => !page.find('[type="submit"]').hasAttribute('aria-disabled');

describe('a line of text', () => {
  const draw = (value: string, mayBeEmpty = false) =>
    inPage(
      <TextDialog
        title="Rename"
        label="Name"
        value={value}
        mayBeEmpty={mayBeEmpty}
        onSave={onSave}
        onClose={onClose}
      />,
    );

  it.each([
    ['Ida Berg', false, 'Ida Berg', undefined],
    ['Ida Berg', false, '  ', undefined],
    ['Ida Berg', false, ' Ida B. Berg ', 'Ida B. Berg'],
    ['the captain', true, ' ', ''],
  ])('%s (may be empty: %s), changed to “%s”, saves %j', async (value, mayBeEmpty, typed, saved) => {
    page = await draw(value, mayBeEmpty);
    await page.type('input', typed);
    expect(isReady()).toBe(saved !== undefined);
    await page.submit();
    expect(onSave.mock.calls).toEqual(saved === undefined ? [] : [[saved]]);
    expect(onClose).toHaveBeenCalledOnce();
  });
});
