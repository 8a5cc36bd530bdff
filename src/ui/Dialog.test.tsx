// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { Dialog } from './Dialog.tsx';

const onClose = vi.fn();
let page: Page;
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
});
afterEach(() => page.leave());

const opener = <button type="button">Rename…</button>;
const dialog = (
  <>
    {opener}
    <Dialog title="Rename" onClose={onClose}>
      <input aria-label="Name" />
    </Dialog>
  </>
);
const noDialog = <>{opener}</>;

describe('a dialog', () => {
  it('is open as long as it is there, is named by its title, and has the focus in its field', async () => {
    page = await inPage(dialog);
    expect(page.find('dialog')).toHaveProperty('open', true);
    const title = page.find('dialog').getAttribute('aria-labelledby');
    expect(page.find(`[id="${title}"]`).textContent).toBe('Rename');
    expect(document.activeElement).toBe(page.named('Name'));
  });

  it('doesn’t open the on-screen keyboard on a touch screen', async () => {
    const mouse = matchMedia;
    const touch = (media: string) => ({ ...mouse(media), matches: media === '(pointer: coarse)' });
    vi.stubGlobal('matchMedia', touch);
    page = await inPage(dialog);
    vi.unstubAllGlobals();
    expect(document.activeElement).not.toBe(page.named('Name'));
  });

  it.each([
    ['Close', () => page.click(page.named('Close'))],
    ['a click beside it', () => page.click('dialog')],
    ['the system’s own way', () => page.send('dialog', new Event('cancel', { cancelable: true }))],
  ])('asks to be closed by %s, and stays until it is', async (_what, close) => {
    page = await inPage(dialog);
    await page.click(page.named('Name'));
    expect(onClose).not.toHaveBeenCalled();
    await close();
    expect(onClose).toHaveBeenCalledOnce();
    expect(page.find('dialog')).toHaveProperty('open', true);
  });

  it('gives the focus back to what opened it', async () => {
    page = await inPage(noDialog);
    page.named('Rename…').focus();
    await page.redraw(dialog);
    expect(document.activeElement).toBe(page.named('Name'));
    await page.redraw(noDialog);
    expect(document.activeElement).toBe(page.named('Rename…'));
  });
});
