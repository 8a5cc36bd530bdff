// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { tolerateTranslation } from './tolerateTranslation.ts';

beforeAll(tolerateTranslation);
let page: Page;
afterEach(() => page.leave());

const font = () => document.createElement('font');

/** How browsers put their words into a page. */
const ways: Record<string, (text: Text, words: string) => void> = {
  'an element in its place': (text, words) => {
    const copy = font();
    copy.append(words);
    text.replaceWith(copy);
  },
  'an element before it, which then goes': (text, words) => {
    const copy = font();
    copy.append(words);
    text.before(copy);
    text.remove();
  },
  'an element around it': (text, words) => {
    const around = font();
    text.before(around);
    around.append(text);
    text.data = words;
  },
};

const Kept = ({ name, count }: { readonly name: string | undefined; readonly count: number }) => (
  <p>
    {name}
    {name && <b>!</b>}
    {count} kept, {count + 1} seen
  </p>
);

it.each(Object.entries(ways))(
  'words that a translation has replaced by %s are changed, removed and added',
  async (_, replace) => {
    page = await inPage(<Kept name="Ada" count={1} />);
    const paragraph = page.find('p');
    for (const node of [...paragraph.childNodes])
      if (node instanceof Text) replace(node, node.data.toUpperCase());
    await Promise.resolve();
    expect(paragraph.textContent).toBe('ADA!1 KEPT, 2 SEEN');
    await page.redraw(<Kept name="Kim" count={1} />);
    expect(paragraph.textContent).toBe('Kim!1 KEPT, 2 SEEN');
    await page.redraw(<Kept name={undefined} count={5} />);
    expect(paragraph.textContent).toBe('5 KEPT, 6 SEEN');
    await page.redraw(<Kept name="Bo" count={5} />);
    expect(paragraph.textContent).toBe('Bo!5 KEPT, 6 SEEN');
  },
);
