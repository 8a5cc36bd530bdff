// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { articleField, usePaste } from './usePaste.ts';

const ask = vi.fn();
const importSource = vi.fn();
const importFiles = vi.fn();
const onText = vi.fn();

function Target() {
  usePaste({ ask, importSource, importFiles }, onText);
  return (
    <>
      <textarea id={articleField} />
      <input />
    </>
  );
}

let page: Page;
beforeEach(async () => {
  vi.clearAllMocks();
  page = await inPage(<Target />);
});
afterEach(() => page.leave());

type Clipboard = { readonly html?: string; readonly text?: string; readonly files?: readonly File[] };

const paste = async ({ html = '', text = '', files = [] }: Clipboard, target = 'textarea') => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const getData = (type: string) => (type === 'text/html' ? html : text);
  Object.assign(event, { clipboardData: { getData, files } });
  await page.send(target, event);
  return event;
};

describe('what is pasted on the page', () => {
  it('is taken as an article wherever the caret is, and stands in the field as well', async () => {
    const event = await paste({ html: '<p>The ferry is back.</p>', text: 'The ferry is back.' });
    expect(importSource).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(false);
  });

  it('adds to a text that is being put together, and is not read yet', async () => {
    await page.type('textarea', 'First copy.');
    const event = await paste({ text: 'Second copy.' });
    expect(importSource).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

  it('stays in any other field: a headline that is corrected is no article', async () => {
    const event = await paste({ text: 'The ferry is back.' }, 'input');
    expect(importSource).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

  it('is taken as files where there is no text', async () => {
    const picture = new File(['x'], 'crew.jpg', { type: 'image/jpeg' });
    await paste({ files: [picture] });
    expect(importFiles).toHaveBeenCalledExactlyOnceWith([picture]);
  });

  it.each([
    ['address', 'https://harbour.example/ferry'],
    ['nothing', ' '],
  ])('is answered in words when it is %s', async (kind, text) => {
    const event = await paste({ text });
    expect(ask).toHaveBeenCalledExactlyOnceWith(kind);
    expect(event.defaultPrevented).toBe(true);
  });

  it('is the browser’s own matter once the page is left', async () => {
    await page.redraw(<textarea />);
    await paste({ text: 'The ferry is back.' });
    expect(importSource).not.toHaveBeenCalled();
  });
});
