// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { useDrop } from './useDrop.ts';

const importFiles = vi.fn();

function Target() {
  return <p>{useDrop(importFiles) ? 'over' : 'away'}</p>;
}

let page: Page;
beforeEach(async () => {
  vi.clearAllMocks();
  page = await inPage(<Target />);
});
afterEach(() => page.leave());

const file = new File(['x'], 'ferry.html');
const drag = async (type: string, types: readonly string[] = ['Files']) => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files: [file], items: [] } });
  await page.send('p', event);
  return event;
};

describe('files over the page', () => {
  it('are seen until they have left every element that they entered', async () => {
    await drag('dragenter');
    await drag('dragenter');
    await drag('dragleave');
    expect(page.text()).toBe('over');
    await drag('dragleave');
    expect(page.text()).toBe('away');
  });

  it('are taken when they are dropped, and the browser does not leave for them', async () => {
    await drag('dragenter');
    expect((await drag('dragover')).defaultPrevented).toBe(true);
    expect((await drag('drop')).defaultPrevented).toBe(true);
    await page.until(() => importFiles.mock.calls.length > 0);
    expect(page.text()).toBe('away');
  });

  it('are not mistaken for words that are dragged about', async () => {
    await drag('dragenter', ['text/plain']);
    expect(page.text()).toBe('away');
    expect((await drag('drop', ['text/plain'])).defaultPrevented).toBe(false);
    expect(importFiles).not.toHaveBeenCalled();
  });
});
