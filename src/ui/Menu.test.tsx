// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';

const items = [
  { value: 'appearance', words: 'As they appear' },
  { value: 'count', words: 'Most named first' },
] as const;
const onChoose = vi.fn();
const closed = vi.fn();
let page: Page;
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
  HTMLElement.prototype.hidePopover = closed;
});
afterEach(() => page.leave());

describe('a menu', () => {
  it('says which of its items holds, tells which is chosen, and closes', async () => {
    page = await inPage(
      <Menu label="Sort" face={<Icon name="sort" />} items={items} chosen="count" onChoose={onChoose} />,
    );
    const pressed = page.findAll('[aria-pressed="true"]').map(({ textContent }) => textContent);
    expect(pressed).toEqual(['Most named first']);
    await page.click(page.named('As they appear'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('appearance');
    expect(closed.mock.contexts).toEqual([page.find('[popover]')]);
  });

  it('of actions has no item that holds', async () => {
    page = await inPage(<Menu label="More" face={<Icon name="sort" />} items={items} onChoose={onChoose} />);
    expect(page.findAll('[aria-pressed]')).toEqual([]);
  });

  it('is opened by the browser itself: its button names what it opens', async () => {
    page = await inPage(<Menu label="Sort" face={<Icon name="sort" />} items={items} onChoose={onChoose} />);
    expect(page.named('Sort').getAttribute('popovertarget')).toBe(page.find('[popover]').id);
  });
});
