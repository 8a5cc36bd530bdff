// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenError } from '#data/library/openStory.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { NotOpened } from './NotOpened.tsx';

let page: Page;
afterEach(() => page.leave());

const error = (path: string) => ({ path, expected: 'a text', found: 'nothing' });
const reasons: readonly OpenError[] = [
  { kind: 'missing' },
  { kind: 'blocked' },
  { kind: 'full' },
  { kind: 'invalid', errors: [error('headline')] },
  { kind: 'broke', detail: 'the disk is gone' },
];

describe('a story of the reader’s that isn’t to be had', () => {
  it('is told apart by why, and always leads on', async () => {
    const titles = new Set<string>();
    for (const reason of reasons) {
      page = await inPage(<NotOpened reason={reason} />);
      titles.add(page.find('h1').textContent);
      expect(page.findAll('a').map((link) => link.getAttribute('href'))).toEqual(['/', '/import']);
      await page.leave();
    }
    page = await inPage(null);
    expect(titles.size).toBe(reasons.length);
  });

  it('names what is wrong with it, up to a screenful', async () => {
    const many = Array.from({ length: 20 }, (_, index) => error(`body[${index}]`));
    page = await inPage(<NotOpened reason={{ kind: 'invalid', errors: many }} />);
    expect(page.findAll('li')).toHaveLength(8);
    expect(page.find('li').textContent).toContain('body[0]');
  });

  it('passes on what the storage itself reported', async () => {
    page = await inPage(<NotOpened reason={{ kind: 'broke', detail: 'the disk is gone' }} />);
    expect(page.text()).toContain('the disk is gone');
  });
});
