// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { Toast } from './Toast.tsx';

const onClose = vi.fn();
const onUndo = vi.fn();
let page: Page;
beforeEach(() => vi.clearAllMocks());
afterEach(() => page.leave());

it.each([
  ['Undo', onUndo],
  ['Close', undefined],
])('a message takes the focus to its first way on: %s', async (name, undo) => {
  page = await inPage(
    <Toast onUndo={undo} onClose={onClose}>
      Deleted
    </Toast>,
  );
  expect(document.activeElement).toBe(page.named(name));
});

it('a message is closed by Escape, which undoes nothing', async () => {
  page = await inPage(
    <Toast onUndo={onUndo} onClose={onClose}>
      Deleted
    </Toast>,
  );
  await page.press(page.named('Undo'), 'a');
  expect(onClose).not.toHaveBeenCalled();
  await page.press(page.named('Undo'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
  expect(onUndo).not.toHaveBeenCalled();
});
